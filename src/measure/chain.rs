//! Which earlier snapshots of a registry the next one is compared with.

use std::collections::BTreeMap;

use crate::snapshot::Form;

/// How much two snapshots have in common that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// They are of one form: everything.
    Whole,
    /// They are of two forms, which do not always state the same country for
    /// a block: the total only.
    Total,
}

/// What is known of the newest snapshot of each form of a registry. The next
/// one is compared with the newest of its form, and, as far as the total goes,
/// with the newest of all if that is of another form.
#[derive(Clone, Debug)]
pub struct Chain<T> {
    newest: BTreeMap<Form, T>,
    last: Option<Form>,
}

impl<T> Default for Chain<T> {
    fn default() -> Self {
        Self {
            newest: BTreeMap::new(),
            last: None,
        }
    }
}

impl<T> Chain<T> {
    /// What a snapshot of that form is compared with, and how.
    pub fn before(&self, form: Form) -> impl Iterator<Item = (&T, Compared)> {
        self.newest.iter().filter_map(move |(&its, newest)| {
            if its == form {
                Some((newest, Compared::Whole))
            } else if self.last == Some(its) {
                Some((newest, Compared::Total))
            } else {
                None
            }
        })
    }

    /// Takes the next snapshot.
    pub fn push(&mut self, form: Form, snapshot: T) {
        self.newest.insert(form, snapshot);
        self.last = Some(form);
    }

    /// The newest of each form.
    pub fn newest(&self) -> impl Iterator<Item = &T> {
        self.newest.values()
    }

    /// The newest of all.
    pub fn into_last(mut self) -> Option<T> {
        self.newest.remove(&self.last?)
    }
}
