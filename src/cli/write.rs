//! All writing: files that appear whole or not at all, the standard output,
//! and what is said to the person.

use std::fmt::Display;
use std::fs;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::NamedTempFile;

/// Writes a file by way of a temporary one beside it, which takes its name
/// only when all is written.
pub(crate) fn file(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    if path.is_dir() {
        bail!(
            "{}: expected the name of a file to write, found a folder",
            path.display()
        );
    }
    // A link stays a link: what it leads to is written.
    let resolved = path
        .is_symlink()
        .then(|| path.canonicalize().ok())
        .flatten();
    let path = resolved.as_deref().unwrap_or(path);
    let is_special = fs::metadata(path).is_ok_and(|metadata| !metadata.is_file());
    if is_special {
        // A device or a pipe is written to, never replaced.
        let written = || format!("{}: cannot be written", path.display());
        let special = fs::OpenOptions::new()
            .write(true)
            .open(path)
            .with_context(written)?;
        let mut output = BufWriter::new(special);
        write(&mut output).with_context(written)?;
        return output.flush().with_context(written);
    }
    let folder = has_folder(path)?;
    let written = || format!("{}: cannot be written", path.display());
    let temporary = NamedTempFile::with_prefix_in(".v6atlas-", &folder).with_context(written)?;
    {
        let mut output = BufWriter::new(temporary.as_file());
        write(&mut output).with_context(written)?;
        output.flush().with_context(written)?;
    }
    open_to_others(&temporary).with_context(written)?;
    temporary.persist(path).with_context(written)?;
    Ok(())
}

/// Temporary files are private; results are as readable as any new file.
#[cfg(unix)]
pub(crate) fn open_to_others(file: &NamedTempFile) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file()
        .set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
pub(crate) fn open_to_others(_: &NamedTempFile) -> io::Result<()> {
    Ok(())
}

/// Makes sure that no name of several files to be written is that of a folder,
/// so that all of them appear or none.
pub(crate) fn can_be_files<'a>(paths: impl IntoIterator<Item = &'a Path>) -> Result<()> {
    for path in paths {
        if path.is_dir() {
            bail!(
                "{}: expected the name of a file to write, found a folder",
                path.display()
            );
        }
    }
    Ok(())
}

/// The folder in which a file is to be written, which has to be there.
pub(crate) fn has_folder(path: &Path) -> Result<PathBuf> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_path_buf(),
        _ => PathBuf::from("."),
    };
    if !folder.is_dir() {
        bail!(
            "{}: cannot be written: there is no folder {}",
            path.display(),
            folder.display()
        );
    }
    Ok(folder)
}

/// Makes a folder for results, with those above it.
pub(crate) fn folder(path: &Path) -> Result<()> {
    if path.exists() && !path.is_dir() {
        bail!(
            "{}: expected a folder to write into, found a file",
            path.display()
        );
    }
    fs::create_dir_all(path).with_context(|| format!("{}: cannot be made", path.display()))
}

/// Writes to the standard output.
pub(crate) fn stdout(write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    let written = "the standard output cannot be written";
    write(&mut output).context(written)?;
    output.flush().context(written)
}

/// Whether the standard output is a terminal that wants colour.
pub(crate) fn stdout_has_colour() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// How many cells a line of the standard output has: as `COLUMNS` says, else as
/// the terminal does, else a hundred.
pub(crate) fn stdout_width() -> usize {
    let said = std::env::var("COLUMNS").ok();
    let said = said.and_then(|columns| columns.trim().parse().ok());
    let terminal = || {
        let (width, _) = terminal_size::terminal_size_of(io::stdout())?;
        Some(usize::from(width.0))
    };
    said.filter(|&columns| columns > 0)
        .or_else(terminal)
        .unwrap_or(100)
}

/// Tells why the run ended.
pub(crate) fn complain(error: &impl Display) {
    say("error", error);
}

/// Tells what the person should know and no more.
pub(crate) fn note(text: &impl Display) {
    say("note", text);
}

/// Tells of something that may be wrong.
pub(crate) fn warn(text: &impl Display) {
    say("warning", text);
}

/// Tells what was done.
pub(crate) fn done(text: &impl Display) {
    let _ = writeln!(io::stderr(), "{text}");
}

fn say(kind: &str, text: &impl Display) {
    // If the standard error cannot be written there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{kind}: {text}");
}
