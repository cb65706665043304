//! The command: parse, run, exit code. All else is in the library and in
//! `cli`.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
