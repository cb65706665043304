//! Looking up the lines that findings want to show.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::findings::{Findings, Want};
use super::on::place;
use super::source::Source;
use crate::delegated::Reader;
use crate::source;

/// Reads the files again, each as far as needed, and fills in the lines that
/// findings want to show. A line that is not there any more stays without.
pub(super) fn resolve<'a>(
    findings: &mut Findings<'_>,
    find: impl Fn(&str) -> Option<&'a dyn Source>,
) -> io::Result<()> {
    let mut by_file: BTreeMap<Arc<str>, BTreeMap<u64, Vec<Want>>> = BTreeMap::new();
    for want in findings.take_wants() {
        let lines = by_file.entry(Arc::clone(&want.file)).or_default();
        lines.entry(want.line).or_default().push(want);
    }
    for (file, mut lines) in by_file {
        let Some(source) = find(&file) else {
            continue;
        };
        let (_, plain) = source::decode(source.open()?)?;
        let mut reader = Reader::new(plain);
        while !lines.is_empty() {
            // Damage of the compression is a finding of its own.
            let Ok(Some(line)) = reader.next_line() else {
                break;
            };
            for want in lines.remove(&line.number).into_iter().flatten() {
                let bytes = match want.field {
                    Some(field) => line.field(field),
                    None => 0..line.bytes.len(),
                };
                findings.fill(&want, place(&line, bytes));
            }
        }
    }
    Ok(())
}
