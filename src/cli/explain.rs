//! `v6atlas explain`: what an indicator means.

use std::process::ExitCode;

use anyhow::anyhow;
use v6atlas::measure::Indicator;

use super::args::ExplainArgs;
use super::exit::Failure;
use super::{pick, write};

pub(crate) fn run(args: &ExplainArgs) -> Result<ExitCode, Failure> {
    let Some(code) = &args.code else {
        write::stdout(|output| {
            for indicator in Indicator::ALL {
                let title = indicator.explanation().lines().next().unwrap_or_default();
                let name = title.split_once(": ").map_or(title, |(_, name)| name);
                writeln!(
                    output,
                    "{:<18} {:<11} {name}",
                    indicator.code(),
                    indicator.unit()
                )?;
            }
            Ok(())
        })?;
        return Ok(ExitCode::SUCCESS);
    };
    let wanted = code.to_ascii_uppercase();
    let Ok(indicator) = wanted.parse::<Indicator>() else {
        let codes = Indicator::ALL.iter().map(|indicator| indicator.code());
        let hint = pick::did_you_mean(&wanted, codes);
        return Err(anyhow!(
            "expected the code of an indicator, found `{code}`{hint}; `v6atlas explain` lists them"
        )
        .into());
    };
    write::stdout(|output| Ok(output.write_all(indicator.explanation().as_bytes())?))?;
    Ok(ExitCode::SUCCESS)
}
