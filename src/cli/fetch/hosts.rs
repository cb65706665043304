//! One connection a host, however many threads want one.

use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex, PoisonError};

/// The hosts that are being asked.
#[derive(Debug, Default)]
pub(super) struct Hosts {
    busy: Mutex<BTreeSet<String>>,
    freed: Condvar,
}

/// The right to ask a host; it ends when it is dropped.
#[derive(Debug)]
pub(super) struct Turn<'h> {
    hosts: &'h Hosts,
    host: String,
}

impl Hosts {
    /// Waits until nobody else asks that host.
    pub(super) fn turn(&self, host: &str) -> Turn<'_> {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        while busy.contains(host) {
            busy = self
                .freed
                .wait(busy)
                .unwrap_or_else(PoisonError::into_inner);
        }
        busy.insert(host.to_owned());
        Turn {
            hosts: self,
            host: host.to_owned(),
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let busy = self.hosts.busy.lock();
        busy.unwrap_or_else(PoisonError::into_inner)
            .remove(&self.host);
        self.hosts.freed.notify_all();
    }
}
