//! What the checksum file of a file states.

use std::fs;

use anyhow::{Context, Result, bail};
use indicatif::ProgressBar;
use v6atlas::check::Checksum;
use v6atlas::fetch::Candidate;
use v6atlas::source::Digest;

use super::desk::{Desk, Refusal};
use super::download::{Download, Got, Limits, SMALL};
use super::part::Part;

impl Desk<'_> {
    /// The digest that the checksum file of a file states; nothing if there is
    /// none.
    pub(super) fn checksum(
        &self,
        candidate: &Candidate,
        part: &Part,
        bar: &ProgressBar,
    ) -> Result<Result<Option<Digest>, Refusal>> {
        let Some(address) = candidate.checksum() else {
            return Ok(Ok(None));
        };
        let folder = part.path().parent().unwrap_or(self.into);
        let own = Part::new(folder, &format!("{}.checksum", candidate.working_name()));
        own.discard();
        let got = Download {
            client: self.client,
            limits: Limits {
                max_size: SMALL,
                ..self.limits
            },
            address,
            hosts: candidate.hosts(),
            part: &own,
            held: None,
            bar,
        }
        .run();
        let bytes = match got {
            Ok(Got::Whole(_)) => fs::read(own.path()),
            Ok(_) => return Ok(Ok(None)),
            Err(text) => bail!("the checksum file cannot be had: {text}"),
        };
        own.discard();
        let bytes = bytes.with_context(|| format!("{}: cannot be read", own.path().display()))?;
        let Ok(stated) = Checksum::parse(address.as_str(), &bytes) else {
            return Ok(Err(Refusal(format!(
                "expected a checksum in {address}, as `MD5 (name) = hex` or `hex  name`, found \
                 none"
            ))));
        };
        // Some name the newest file, some its dated twin. What they name is
        // compared and never opened.
        let dated = candidate.working_name();
        let last = candidate.address().path_segments();
        let last = last
            .and_then(|mut parts| parts.next_back())
            .unwrap_or_default();
        let names = [dated.as_str(), last];
        let is_its = |one: &&Checksum| names.iter().any(|name| is_name_of(one.named(), name));
        let its = match stated.as_slice() {
            [only] => Some(only),
            several => several.iter().find(is_its),
        };
        Ok(match its {
            Some(its) => Ok(Some(its.digest().clone())),
            None => Err(Refusal(format!(
                "{address} states digests, but none of this file"
            ))),
        })
    }
}

/// Whether a name in a checksum file is that of a file, packed or not.
fn is_name_of(named: &str, name: &str) -> bool {
    let rest = name.strip_prefix(named);
    rest.is_some_and(|rest| ["", ".gz", ".bz2", ".xz", ".zst"].contains(&rest))
}
