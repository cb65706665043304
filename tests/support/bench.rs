//! A folder to run the command in, with the registry made by hand in it, and
//! what a run says.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A folder of its own for one test.
pub(crate) struct Bench(TempDir);

/// What a run gave.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Bench {
    /// A folder with the hand-made files in `mini/`.
    pub(crate) fn new() -> Self {
        let bench = Self(TempDir::new().unwrap());
        fs::create_dir(bench.path("mini")).unwrap();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mini");
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), bench.path("mini").join(entry.file_name())).unwrap();
        }
        bench
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        let path = self.path(name);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// The command with these words, in the folder.
    pub(crate) fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_v6atlas"));
        command
            .args(words.split(' ').filter(|word| !word.is_empty()))
            .current_dir(self.0.path())
            .stdin(Stdio::null())
            .env_remove("RAYON_NUM_THREADS")
            .env("RUST_BACKTRACE", "0")
            .env("COLUMNS", "90");
        command
    }

    pub(crate) fn run(&self, words: &str) -> Run {
        Run::of(self.command(words))
    }

    /// Every file and folder below, by its path.
    pub(crate) fn listing(&self) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        let mut open = vec![self.0.path().to_path_buf()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let entry = entry.unwrap();
                if entry.file_type().unwrap().is_dir() {
                    open.push(entry.path());
                }
                found.insert(entry.path());
            }
        }
        found
    }

    /// Runs what must fail: the exit code and all of the standard error as
    /// expected, nothing on the standard output, no file made or lost.
    #[track_caller]
    pub(crate) fn refuses(&self, words: &str, code: i32, error: &str) {
        let before = self.listing();
        let run = self.run(words);
        assert_eq!((run.code, run.err.as_str()), (Some(code), error), "{words}");
        assert_eq!(run.out, "", "{words}");
        assert_eq!(self.listing(), before, "{words}");
    }
}

impl Run {
    pub(crate) fn of(mut command: Command) -> Self {
        Self::from(command.output().unwrap())
    }

    pub(crate) fn from(output: std::process::Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The standard output of a run that did what it should.
    #[track_caller]
    pub(crate) fn done(self) -> String {
        assert_eq!(self.code, Some(0), "{}", self.err);
        self.out
    }
}
