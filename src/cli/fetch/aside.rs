//! What arrived and is not kept: set aside with the reason, for people to look
//! at.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use v6atlas::source::Digest;

use super::part::Part;

/// The folder, below that of all files. It is hidden, so that nothing in it is
/// measured.
const FOLDER: &str = ".rejected";
/// How many files are kept there that came under the same name.
const KEPT: usize = 10;

/// Moves a part to the folder of what was refused, under its name and the first
/// digits of its SHA-256, with a text beside it. Gives where it is.
pub(super) fn set_aside(
    into: &Path,
    part: &Part,
    name: &str,
    sha256: &Digest,
    reason: &str,
) -> io::Result<PathBuf> {
    let place = place_aside(into, name, sha256, reason)?;
    part.keep(&place)?;
    forget(into, name, &place);
    Ok(place)
}

/// The same of a file that lies somewhere in the folder of all files.
pub(super) fn put_aside(
    into: &Path,
    file: &Path,
    name: &str,
    sha256: &Digest,
    reason: &str,
) -> io::Result<PathBuf> {
    let place = place_aside(into, name, sha256, reason)?;
    fs::rename(file, &place)?;
    Ok(place)
}

fn place_aside(into: &Path, name: &str, sha256: &Digest, reason: &str) -> io::Result<PathBuf> {
    let folder = into.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let short = sha256.as_str().get(..12).unwrap_or_default();
    let place = folder.join(format!("{name}.{short}"));
    fs::write(folder.join(format!("{name}.{short}.txt")), reason)?;
    Ok(place)
}

/// Removes the oldest of what came under a name and was refused, beyond a few: a
/// server that sends another error page each day would fill the disk. `newest`
/// stays.
fn forget(into: &Path, name: &str, newest: &Path) {
    let entries = fs::read_dir(into.join(FOLDER)).into_iter().flatten();
    let mut its: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path != newest && is_refused_as(path, name))
        .filter_map(|path| Some((fs::metadata(&path).ok()?.modified().ok()?, path)))
        .collect();
    its.sort();
    let many = (its.len() + 1).saturating_sub(KEPT);
    for (_, path) in its.into_iter().take(many) {
        let mut text = path.clone().into_os_string();
        text.push(".txt");
        for path in [path, text.into()] {
            // What cannot be removed stays.
            let _ = fs::remove_file(path);
        }
    }
}

/// Whether a file was refused under a name: it ends in digits of its SHA-256.
fn is_refused_as(path: &Path, name: &str) -> bool {
    let own = path.file_name().and_then(|own| own.to_str());
    let rest = own.and_then(|own| own.strip_prefix(name)?.strip_prefix('.'));
    let is_digits = |rest: &str| rest.len() == 12 && rest.bytes().all(|b| b.is_ascii_hexdigit());
    rest.is_some_and(is_digits)
}
