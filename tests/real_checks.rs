//! The checker over the registries' real files, where they are at hand
//! (`V6ATLAS_REAL_FILES`, or `../shared/data`): what was published comes out
//! without an error, and each copy that is really damaged has an error that
//! names what happened to it.

#![cfg(test)]

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use v6atlas::check::{self, Settings, Source};
use v6atlas::diagnostic::{Report, Severity};

#[path = "support/real.rs"]
mod real;

/// A file on the disk.
struct OnDisk {
    name: String,
    path: PathBuf,
}

impl Source for OnDisk {
    fn name(&self) -> &str {
        &self.name
    }

    fn open(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        Ok(Box::new(File::open(&self.path)?))
    }
}

fn checked(folder: &Path) -> Report {
    let files: Vec<OnDisk> = real::files(folder)
        .into_iter()
        .map(|path| OnDisk {
            name: path.file_name().unwrap().to_str().unwrap().to_owned(),
            path,
        })
        .collect();
    assert!(!files.is_empty(), "{}", folder.display());
    check::check(&files, &Settings::default()).unwrap()
}

#[test]
fn what_registries_published_has_no_error() {
    let Some(rir) = real::rir() else {
        return;
    };
    let folders = [
        "world-2018-10",
        "ripencc-2025-12",
        "monthly",
        "four-2013",
        "four-2014-06",
        "extended",
    ];
    for folder in folders {
        let report = checked(&rir.join(folder));
        let errors: Vec<String> = report
            .findings
            .iter()
            .filter(|finding| finding.severity() == Severity::Error)
            .map(|finding| format!("{:?}: {}", finding.primary(), finding.message()))
            .collect();
        assert_eq!(errors, Vec::<String>::new(), "{folder}");
        assert_eq!(report.count(Severity::Error), 0, "{folder}");
    }
}

#[test]
fn each_damaged_copy_has_an_error_that_names_what_happened() {
    let Some(rir) = real::rir() else {
        return;
    };
    let report = checked(&rir.join("broken"));
    let mut told: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for finding in &report.findings {
        if finding.severity() == Severity::Error {
            let list = told.entry(&finding.primary().file).or_default();
            list.push(format!("{} {}", finding.rule().code, finding.message()));
            list.extend(finding.notes().iter().cloned());
        }
    }
    insta::assert_debug_snapshot!(told, @r#"
    {
        "delegated-arin-20130826.gz": [
            "F001 the file is empty",
            "no registry has ever had nothing: nothing arrived",
        ],
        "delegated-iana-20190612.gz": [
            "H009 973 records declared, 2,530 present, and 1 line that cannot be read",
            "the rest looks like an older, longer file over which this one was written: 537 records repeat records above",
            "R001 expected 7 to 9 fields, found 4",
        ],
        "delegated-ripencc-20140731.gz": [
            "H009 86,113 records declared, 3,160 present, and 1 line that cannot be read",
            "the copy breaks off: 3,160 of 86,113 records arrived",
        ],
    }
    "#);
}
