//! Where the registries' real files are.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The folder `rir/` of the real files; nothing, and a line that says so, if
/// they are not at hand.
pub(crate) fn rir() -> Option<PathBuf> {
    let given = std::env::var_os("V6ATLAS_REAL_FILES").map(PathBuf::from);
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let folder = given.unwrap_or_else(beside).join("rir");
    if folder.is_dir() {
        return Some(folder);
    }
    // Past the capture of output, which would hide it from a passing run.
    let _ = writeln!(
        std::io::stderr(),
        "skipped: no real files at {}",
        folder.display()
    );
    None
}

/// The allocation files below a folder, in the order of their paths.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut list = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "gz") {
                list.push(path);
            }
        }
    }
    list.sort();
    list
}
