//! `v6atlas country`: a profile on the terminal.

use std::process::ExitCode;

use super::args::CountryArgs;
use super::exit::Failure;

pub(crate) fn run(_args: &CountryArgs) -> Result<ExitCode, Failure> {
    Ok(ExitCode::SUCCESS)
}
