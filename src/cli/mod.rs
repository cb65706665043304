//! The command `v6atlas`. All reading, all writing and all words of the
//! command line are here; what is computed and drawn is in the library.

mod activities;
mod archive;
mod args;
mod chart;
mod check;
mod council;
mod country;
mod events;
mod exit;
mod explain;
mod export;
mod fetch;
mod figures;
mod in_order;
mod inputs;
mod load;
mod measure;
mod pick;
mod progress;
mod report;
mod serve;
mod site;
mod targets;
mod tell;
mod write;

use std::io;
use std::process::ExitCode;

use clap::Parser;

use self::args::{Args, Command, ReportKind};
use self::exit::Failure;

/// Runs the command of the process's arguments.
pub(crate) fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // Help and version come here too, with code 0. Nothing can be done
            // if they cannot be printed.
            let _ = error.print();
            return if error.exit_code() == 0 {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(2)
            };
        }
    };
    match run(&args.command) {
        Ok(code) => code,
        Err(failure) if failure.is_closed_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            write::complain(&failure);
            failure.code()
        }
    }
}

fn run(command: &Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Report(args) => match &args.kind {
            None => report::run(args),
            Some(ReportKind::Council(args)) => council::run(args),
        },
        Command::Chart(args) => chart::run(args),
        Command::Measure(args) => measure::run(args),
        Command::Country(args) => country::run(args),
        Command::Activities(args) => activities::run(args),
        Command::Archive(args) => archive::run(args),
        Command::Check(args) => check::run(args),
        Command::Export(args) => export::run(args),
        Command::Fetch(args) => fetch::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Site(args) => site::run(args),
        Command::Serve(args) => serve::run(args),
    }
}

/// Whether an error only says that nobody reads on.
fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}
