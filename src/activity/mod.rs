//! The register of activities under ITU Resolutions 64 and 180: what was
//! asked for, planned, done and set up, as the documents tell it.
//!
//! [`Register::parse`] reads the tables of `data/activities/`, given as bytes;
//! what is wrong with a row is a [`RegisterProblem`] and does not stop the
//! reading. An [`Activity`] has a [`Kind`], a [`Title`] in six languages and an
//! [`Outline`] of countries and [`Dates`], none of them more precise than it is
//! known. It has no status of its own: each [`Statement`] tells what one
//! paragraph of one [`Document`] says of it, and the history is read from
//! these.
//!
//! From there on all is a question to the [`Register`]: [`Register::history`]
//! and [`Register::current_status`] of an activity, [`Register::select`] with a
//! [`Query`], [`Register::for_country`] for the markers of a chart,
//! [`Register::gaps`] for what is open, [`Register::coverage`] for what there
//! is to show for each [`Duty`], [`Register::agenda`] for the trainings and
//! workshops of a calendar.

#[expect(clippy::module_inception, reason = "the file is named as its type")]
mod activity;
mod agenda;
mod as_of;
mod count;
mod coverage;
mod dates;
mod document;
mod duty;
mod facts;
mod gap;
mod gaps;
mod history;
mod key;
mod kind;
mod lookup;
#[cfg(test)]
mod mini;
mod outline;
mod persons;
mod policy;
mod problem;
mod query;
mod read;
mod register;
mod resolution;
mod role;
mod scope;
mod site;
mod statement;
mod status;
mod system;
mod table;
mod timeline;
mod title;
mod words;

pub use self::activity::Activity;
pub use self::agenda::{Appointment, Days, Unplaced};
pub use self::count::{Count, CountError};
pub use self::coverage::{DutyCoverage, Evidence};
pub use self::dates::Dates;
pub use self::document::Document;
pub use self::duty::Duty;
pub use self::gap::{Gap, GapKind};
pub use self::history::Told;
pub use self::key::{ActivityKey, DocumentKey, DutyKey, KeyError, Series, StatementKey, SystemKey};
pub use self::kind::{
    Connectivity, Consultation, Coordination, Course, Delivery, ExpertiseCentre, GovernanceMeeting,
    Guide, Headcount, IdentifierSystem, IptvTestbed, Ixp, Kind, KindName, Laboratory, Liaison,
    Naming, Platform, Programme, Publication, Roadmap, Standardisation, Statistic, Strategy, Study,
    TaskForce, TechnicalAssistance, Testbed, Training, Website, Workshop,
};
pub use self::outline::Outline;
pub use self::persons::Persons;
pub use self::policy::{Constituencies, Instrument, Policy};
pub use self::problem::{ProblemKind, Refusal, RegisterProblem, Table};
pub use self::query::Query;
pub use self::register::{Files, Register};
pub use self::resolution::{Body, Resolution, ResolutionError};
pub use self::role::Role;
pub use self::scope::{OrganiserType, Relevance, Scope};
pub use self::site::Site;
pub use self::statement::Statement;
pub use self::status::Status;
pub use self::system::System;
pub use self::timeline::{Entry, Timeline};
pub use self::title::Title;
pub use self::words::UnknownWord;
