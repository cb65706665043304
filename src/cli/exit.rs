//! How a run ends: 0 for done, 1 for data that is wrong, 2 for what could not
//! be done.

use std::fmt;
use std::io;
use std::process::ExitCode;

use anyhow::Error;

/// Why a run ended early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The data is wrong: what was found is told in the error.
    Findings(Error),
    /// The job could not be done.
    Cannot(Error),
}

impl Failure {
    /// The exit code.
    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::Findings(_) => ExitCode::from(1),
            Self::Cannot(_) => ExitCode::from(2),
        }
    }

    /// Whether the only trouble is that nobody reads the output any more,
    /// which is no failure.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        let (Self::Findings(error) | Self::Cannot(error)) = self;
        error.chain().any(|cause| {
            let io = cause.downcast_ref::<io::Error>();
            let csv = cause
                .downcast_ref::<csv::Error>()
                .and_then(|error| match error.kind() {
                    csv::ErrorKind::Io(error) => Some(error),
                    _ => None,
                });
            io.or(csv).is_some_and(super::is_closed_pipe)
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Findings(error) | Self::Cannot(error)) = self;
        write!(f, "{error:#}")
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Cannot(error)
    }
}
