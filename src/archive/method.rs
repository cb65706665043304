//! By which code something was measured, so that what another version of it
//! remembered is never taken for its own.

/// Sixty-four bits that change with every source from bytes to figures and with
/// the tables of countries and groups; with changes of comments, too: then the
/// archive is measured once more for nothing.
///
/// Taken from the sources while the program is built, as a number that somebody
/// had to raise would be forgotten.
pub fn method() -> u64 {
    let version = env!("CARGO_PKG_VERSION");
    let start = hash(OFFSET, version.as_bytes());
    SOURCES
        .iter()
        .fold(start, |state, source| hash(state, &source.to_le_bytes()))
}

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, which tells accidents apart and needs nothing but arithmetic.
const fn hash(mut state: u64, mut bytes: &[u8]) -> u64 {
    while let Some((&first, rest)) = bytes.split_first() {
        state = (state ^ first as u64).wrapping_mul(0x0100_0000_01b3);
        bytes = rest;
    }
    state
}

/// The hash of each source; a constant each, since a compiler computes only so
/// long on one.
macro_rules! sources {
    ($($file:literal,)*) => {
        const SOURCES: &[u64] = &[$({
            const HASH: u64 = hash(OFFSET, include_bytes!($file));
            HASH
        }),*];
        #[cfg(test)]
        const FILES: &[&str] = &[$($file),*];
    };
}

sources![
    "../../data/countries.csv",
    "../../data/groups.csv",
    "../delegated/address.rs",
    "../delegated/fields.rs",
    "../delegated/header.rs",
    "../delegated/line.rs",
    "../delegated/mod.rs",
    "../delegated/problem.rs",
    "../delegated/publisher.rs",
    "../delegated/reader.rs",
    "../delegated/record_date.rs",
    "../delegated/tally.rs",
    "../geography/area.rs",
    "../geography/country.rs",
    "../geography/economy.rs",
    "../geography/group.rs",
    "../geography/language.rs",
    "../geography/letters.rs",
    "../geography/membership.rs",
    "../geography/mod.rs",
    "../geography/row.rs",
    "../measure/area_stock.rs",
    "../measure/blocks.rs",
    "../measure/breaks.rs",
    "../measure/calendar.rs",
    "../measure/chain.rs",
    "../measure/flow.rs",
    "../measure/forms.rs",
    "../measure/history.rs",
    "../measure/indicator.rs",
    "../measure/meter.rs",
    "../measure/mod.rs",
    "../measure/observation.rs",
    "../measure/observe.rs",
    "../measure/packing.rs",
    "../measure/ratio.rs",
    "../measure/scope.rs",
    "../measure/series.rs",
    "../measure/stock.rs",
    "../measure/sums.rs",
    "../measure/value.rs",
    "../packed/mod.rs",
    "../packed/packer.rs",
    "../packed/unpacker.rs",
    "../period/mod.rs",
    "../resource/asn.rs",
    "../resource/extent.rs",
    "../resource/holder.rs",
    "../resource/ipv4.rs",
    "../resource/ipv6.rs",
    "../resource/mod.rs",
    "../resource/registry.rs",
    "../resource/status.rs",
    "../snapshot/build.rs",
    "../snapshot/delegation.rs",
    "../snapshot/difference.rs",
    "../snapshot/error.rs",
    "../snapshot/footprint.rs",
    "../snapshot/holders.rs",
    "../snapshot/mod.rs",
    "../snapshot/remarks.rs",
    "../snapshot/vintage.rs",
    "../source/compression.rs",
    "../source/digest.rs",
    "../source/fingerprint.rs",
    "../source/mod.rs",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_on_the_way_to_figures_is_looked_at() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found = Vec::new();
        for room in [
            "delegated",
            "geography",
            "measure",
            "packed",
            "period",
            "resource",
            "snapshot",
            "source",
        ] {
            for entry in std::fs::read_dir(root.join(room)).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                if std::path::Path::new(&name)
                    .extension()
                    .is_some_and(|e| e == "rs")
                {
                    found.push(format!("../{room}/{name}"));
                }
            }
        }
        found.sort();
        let mut listed: Vec<&str> = FILES.to_vec();
        listed.retain(|file| !file.contains("/data/"));
        listed.sort_unstable();
        assert_eq!(
            listed, found,
            "src/archive/method.rs lists each of them once"
        );
    }

    #[test]
    fn one_letter_changes_it() {
        assert_ne!(hash(OFFSET, b"a"), hash(OFFSET, b"b"));
        assert_eq!(method(), method());
    }
}
