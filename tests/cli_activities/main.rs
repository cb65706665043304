//! `v6atlas activities`: what it prints, complete where that is short, counted
//! where it is long; and that a new document is added as CONTRIBUTING.md shows.

#[cfg(test)]
#[path = "../support/bench.rs"]
mod bench;
#[cfg(test)]
mod calendar;
#[cfg(test)]
mod coverage;
#[cfg(test)]
mod gaps;
#[cfg(test)]
mod history;
#[cfg(test)]
#[path = "../support/ical.rs"]
mod ical;
#[cfg(test)]
mod list;
#[cfg(test)]
mod new_document;
#[cfg(test)]
mod shelf;
