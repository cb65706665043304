//! Data folders: which tables have to be in one, and which files of it are no
//! tables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::about::Kind;
use crate::activity::Table;
use crate::check::findings::Findings;
use crate::check::rules::data::{missing_table, unknown_table};
use crate::check::sheet::Sheet;
use crate::diagnostic::nearest;
use crate::measure::Scope;
use crate::resource::Registry;

/// How many of the parts make a data folder.
const ENOUGH: usize = 3;

/// How many tables of the register make a folder of it.
const ENOUGH_OF_REGISTER: usize = 2;

const PARTS: [&str; 7] = [
    "countries.csv",
    "groups.csv",
    "known-issues.csv",
    "inputs.csv",
    "sources.csv",
    "activities/",
    "observations/",
];

/// The tables and the other files with the ending of one.
pub(super) struct Folders<'t> {
    sheets: &'t [(Kind, Sheet)],
    strays: &'t [Arc<str>],
    /// The folders that are searched as a whole.
    searched: &'t [String],
    /// Each data folder with the parts that it has.
    roots: BTreeMap<&'t str, BTreeSet<&'static str>>,
}

impl<'t> Folders<'t> {
    pub(super) fn new(
        sheets: &'t [(Kind, Sheet)],
        strays: &'t [Arc<str>],
        searched: &'t [String],
    ) -> Self {
        let mut roots: BTreeMap<&str, BTreeSet<&'static str>> = BTreeMap::new();
        for (kind, sheet) in sheets {
            if let Some((root, part)) = part(*kind, &sheet.file) {
                roots.entry(root).or_default().insert(part);
            }
        }
        roots.retain(|root, parts| parts.len() >= ENOUGH && is_within(root, searched));
        Self {
            sheets,
            strays,
            searched,
            roots,
        }
    }

    /// Tells what is missing and what is no table. Gives the files that belong
    /// to no data folder.
    pub(super) fn check(&self, findings: &mut Findings<'_>) -> Vec<Arc<str>> {
        for (root, parts) in &self.roots {
            self.root(root, parts, findings);
        }
        self.registers(findings);
        let mut left = Vec::new();
        for stray in self.strays {
            let is_named = !is_within(stray, self.searched);
            if is_named || self.is_ours(folder(stray)) {
                let meant = self.meant(stray);
                let told = (is_named, meant.as_deref());
                unknown_table::found(findings, stray, told, &names());
            } else {
                left.push(Arc::clone(stray));
            }
        }
        for (kind, sheet) in self.sheets {
            let base = base(&sheet.file);
            let scope = base.strip_suffix(".csv").unwrap_or(base);
            let is_ours = part(*kind, &sheet.file).is_some_and(|(root, part)| {
                part == "observations/" && self.roots.contains_key(root)
            });
            if is_ours && scope.parse::<Scope>().is_err() && base != "observations.csv" {
                let scopes = Registry::ALL.map(Registry::as_str);
                let meant = nearest(scope, scopes).map(|scope| format!("{scope}.csv"));
                let told = (false, meant.as_deref());
                let names = "afrinic.csv, apnic.csv, arin.csv, lacnic.csv, ripencc.csv, all.csv";
                unknown_table::found(findings, &sheet.file, told, names);
            }
        }
        left
    }

    fn root(&self, root: &str, parts: &BTreeSet<&'static str>, findings: &mut Findings<'_>) {
        // Nothing refers to these.
        let is_needed = |part: &&&str| !["known-issues.csv", "sources.csv"].contains(*part);
        let needed = PARTS.iter().filter(is_needed);
        for part in needed.filter(|part| !parts.contains(*part)) {
            if let Some(beside) = self.beside(root) {
                self.missing(beside, &joined(root, part), findings);
            }
        }
    }

    /// The tables of the register that are not beside the others.
    fn registers(&self, findings: &mut Findings<'_>) {
        let mut folders: BTreeMap<&str, Vec<(Table, &Arc<str>)>> = BTreeMap::new();
        for (kind, sheet) in self.sheets {
            let folder = folder(&sheet.file);
            if let Kind::Register(table) = kind
                && base(folder) == "activities"
                && is_within(folder, self.searched)
            {
                folders
                    .entry(folder)
                    .or_default()
                    .push((*table, &sheet.file));
            }
        }
        for (folder, tables) in folders {
            let is_one = tables.len() >= ENOUGH_OF_REGISTER
                || parent(folder).is_some_and(|root| self.roots.contains_key(root));
            let Some((_, beside)) = tables.first().filter(|_| is_one) else {
                continue;
            };
            for table in Table::ALL {
                if tables.iter().all(|(other, _)| *other != *table) {
                    let missing = joined(folder, &table.to_string());
                    self.missing(beside, &missing, findings);
                }
            }
        }
    }

    fn missing(&self, beside: &Arc<str>, missing: &str, findings: &mut Findings<'_>) {
        let strays = self
            .strays
            .iter()
            .filter(|one| folder(one) == folder(missing));
        let names: Vec<&str> = strays.map(|one| base(one)).collect();
        let meant = nearest(base(missing), names.iter().copied());
        missing_table::found(findings, beside, missing, meant);
    }

    /// Each registry of which there is nothing, beside figures of all. `has`
    /// are the scopes that have rows.
    pub(super) fn scopes(&self, has: &BTreeSet<Scope>, findings: &mut Findings<'_>) {
        if !has.contains(&Scope::All) {
            return;
        }
        let its = |name: &str| {
            let mut own = self.sheets.iter().filter(|(kind, sheet)| {
                let root = part(*kind, &sheet.file);
                *kind == Kind::Observations
                    && root.is_some_and(|(root, _)| self.roots.contains_key(root))
                    && base(&sheet.file) == name
            });
            own.next().map(|(_, sheet)| &sheet.file)
        };
        for registry in Registry::ALL {
            let own = format!("{registry}.csv");
            // A table that is there and has no row is told as that.
            if !has.contains(&Scope::Of(registry))
                && its(&own).is_none()
                && let Some(all) = its("all.csv")
            {
                missing_table::of_registry(findings, all, registry.as_str());
            }
        }
    }

    /// The first table of a data folder.
    fn beside(&self, root: &str) -> Option<&'t Arc<str>> {
        let mut its = self.sheets.iter().filter(|(kind, sheet)| {
            part(*kind, &sheet.file).is_some_and(|(other, _)| other == root)
        });
        its.next().map(|(_, sheet)| &sheet.file)
    }

    /// Whether a folder is a data folder, or one in it that has tables.
    fn is_ours(&self, folder: &str) -> bool {
        let is_part = matches!(base(folder), "activities" | "observations");
        self.roots.contains_key(folder)
            || is_part && parent(folder).is_some_and(|root| self.roots.contains_key(root))
    }

    /// The table that a file was probably meant as, and that is not there.
    fn meant(&self, stray: &str) -> Option<String> {
        let names = all_names();
        let place = folder(stray);
        let is_there = |name: &str| {
            let mut files = self.sheets.iter().map(|(_, sheet)| &*sheet.file);
            files.any(|file| folder(file) == place && base(file) == name)
        };
        let missing = names.iter().map(String::as_str);
        nearest(base(stray), missing.filter(|name| !is_there(name))).map(str::to_owned)
    }
}

/// The names of tables that have one.
fn all_names() -> Vec<String> {
    let single = PARTS.iter().filter(|part| !part.ends_with('/'));
    let single = single.map(|part| (*part).to_owned());
    single
        .chain(Table::ALL.iter().map(ToString::to_string))
        .collect()
}

fn names() -> String {
    all_names().join(", ") + ", and those of observations/"
}

/// The data folder that a table would be of, and which part it is.
fn part(kind: Kind, file: &str) -> Option<(&str, &'static str)> {
    let folder = folder(file);
    let below = |name: &str| parent(folder).filter(|_| base(folder) == name);
    Some(match kind {
        Kind::Countries => (folder, "countries.csv"),
        Kind::Groups => (folder, "groups.csv"),
        Kind::KnownIssues => (folder, "known-issues.csv"),
        Kind::Inputs => (folder, "inputs.csv"),
        Kind::Sources => (folder, "sources.csv"),
        Kind::Register(_) => (below("activities")?, "activities/"),
        Kind::Observations => (below("observations")?, "observations/"),
    })
}

/// Whether a file or folder is one of these folders or in one.
fn is_within(path: &str, folders: &[String]) -> bool {
    folders.iter().any(|folder| {
        let rest = path.strip_prefix(folder.trim_end_matches(['/', '\\']));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '\\']))
    })
}

/// The folder of a file, without the slash at its end.
fn folder(file: &str) -> &str {
    parent(file).unwrap_or_default()
}

fn parent(path: &str) -> Option<&str> {
    path.rsplit_once(['/', '\\']).map(|(folder, _)| folder)
}

fn base(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn joined(folder: &str, name: &str) -> String {
    format!("{folder}/{name}")
}
