//! The register: its tables, tied together.

use super::activity::Activity;
use super::document::Document;
use super::duty::Duty;
use super::lookup::find;
use super::policy::Policy;
use super::statement::Statement;
use super::system::System;

/// The tables of the register, as they stand in their files. Who calls reads
/// the files; a table that is left empty has no header, which is a problem.
#[derive(Clone, Copy, Debug, Default)]
pub struct Files<'a> {
    /// `documents.csv`
    pub documents: &'a [u8],
    /// `activities.csv`
    pub activities: &'a [u8],
    /// `statements.csv`
    pub statements: &'a [u8],
    /// `trainings.csv`
    pub trainings: &'a [u8],
    /// `policies.csv`
    pub policies: &'a [u8],
    /// `duties.csv`
    pub duties: &'a [u8],
    /// `systems.csv`
    pub systems: &'a [u8],
}

/// The register of activities.
#[derive(Clone, Debug, Default)]
pub struct Register {
    pub(super) documents: Vec<Document>,
    pub(super) activities: Vec<Activity>,
    pub(super) statements: Vec<Statement>,
    pub(super) policies: Vec<Policy>,
    pub(super) duties: Vec<Duty>,
    pub(super) systems: Vec<System>,
}

impl Register {
    /// The documents, by date, and as listed within one.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// The activities, as listed.
    pub fn activities(&self) -> &[Activity] {
        &self.activities
    }

    /// The statements, by document, and as listed within one.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// The policies, as listed.
    pub fn policies(&self) -> &[Policy] {
        &self.policies
    }

    /// The duties, as listed.
    pub fn duties(&self) -> &[Duty] {
        &self.duties
    }

    /// The systems, as listed.
    pub fn systems(&self) -> &[System] {
        &self.systems
    }

    /// The activity of that key.
    pub fn activity(&self, key: &str) -> Option<&Activity> {
        find(&self.activities, key, |one| one.key().as_str())
    }

    /// The document of that key.
    pub fn document(&self, key: &str) -> Option<&Document> {
        find(&self.documents, key, |one| one.key().as_str())
    }

    /// The duty of that key.
    pub fn duty(&self, key: &str) -> Option<&Duty> {
        find(&self.duties, key, |one| one.key().as_str())
    }
}
