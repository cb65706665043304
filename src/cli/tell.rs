//! What has to be said of files that were read.

use super::inputs::Inputs;
use super::load::Reading;
use super::write;

/// Says what had to be said of files, the same of many once.
pub(crate) fn tell(inputs: &Inputs, read: &Reading) {
    if inputs.iana > 0 {
        write::note(&format!(
            "{} of IANA passed over: nothing in them is delegated to holders",
            count(inputs.iana as u64, "file")
        ));
    }
    // Files are read in no certain order; what is said of them has one.
    let mut remarks: Vec<_> = read.remarks.iter().collect();
    remarks.sort_by_key(|(name, _)| name);
    let known: Vec<_> = remarks
        .iter()
        .filter_map(|(_, remarks)| remarks.known)
        .collect();
    if let (Some(first), count_known) = (known.first(), known.len()) {
        let more = if count_known > 1 {
            format!(" ({} alike)", count(count_known as u64, "file"))
        } else {
            String::new()
        };
        write::note(&format!("{first}{more}"));
    }
    for (name, remarks) in remarks {
        for (kind, &lines) in &remarks.malformed {
            let line = remarks.first_of_kind.get(kind).copied().unwrap_or_default();
            let more = match lines {
                1 => "; the line is not measured".to_owned(),
                _ => format!(
                    "; this and {} alike are not measured",
                    count(lines - 1, "line")
                ),
            };
            write::warn(&format!("{name}:{line}: {kind}{more}"));
        }
        for damage in &remarks.damage {
            write::warn(&format!("{name}: accepted although damaged: {damage}"));
        }
        let told = [
            (
                remarks.foreign,
                "record",
                "of another registry, not measured",
            ),
            (remarks.repeated, "delegation", "listed again, counted once"),
            (
                remarks.overlapping,
                "delegation",
                "overlapping others, space counted once",
            ),
            (
                remarks.invalid_dates,
                "record",
                "with a date that is none, kept without date",
            ),
        ];
        for (number, thing, what) in told {
            if number > 0 {
                write::warn(&format!("{name}: {} {what}", count(number, thing)));
            }
        }
    }
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: u64, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}
