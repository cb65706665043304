//! `v6atlas explain`: what an indicator or a rule means.

use std::process::ExitCode;

use anyhow::anyhow;
use clap::Args as ClapArgs;
use v6atlas::check;
use v6atlas::measure::Indicator;

use super::exit::Failure;
use super::{pick, write};

/// Explain an indicator or a rule of `check`
///
/// An indicator: definition, formula, unit, source, limits. A rule: what it
/// checks, why it matters, an example that is wrong and one that is right, and
/// what to do.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas explain --list
  v6atlas explain V6_EQ32
  v6atlas explain F003
  v6atlas explain overlapping-blocks")]
pub(crate) struct ExplainArgs {
    /// The code of an indicator, or the code or name of a rule
    pub(crate) code: Option<String>,
    /// List all indicators and rules
    #[arg(long)]
    pub(crate) list: bool,
}

pub(crate) fn run(args: &ExplainArgs) -> Result<ExitCode, Failure> {
    let Some(code) = args.code.as_ref().filter(|_| !args.list) else {
        list()?;
        return Ok(ExitCode::SUCCESS);
    };
    let text = if let Some(rule) = check::find_rule(code) {
        rule.explanation
    } else {
        indicator(code)?.explanation()
    };
    write::stdout(|output| Ok(output.write_all(text.as_bytes())?))?;
    Ok(ExitCode::SUCCESS)
}

fn indicator(code: &str) -> Result<Indicator, Failure> {
    let wanted = code.to_ascii_uppercase();
    wanted.parse::<Indicator>().map_err(|_| {
        let indicators = Indicator::ALL.iter().map(|indicator| indicator.code());
        let codes = check::rules().map(|rule| rule.code);
        let mut hint = pick::did_you_mean(&wanted, indicators.chain(codes));
        if hint.is_empty() {
            let names = check::rules().map(|rule| rule.name);
            hint = pick::did_you_mean(&code.to_ascii_lowercase(), names);
        }
        anyhow!(
            "expected the code of an indicator, or the code or name of a rule, found \
             `{code}`{hint}; `v6atlas explain --list` lists them"
        )
        .into()
    })
}

/// What the list cannot say in one word.
const OTHER_SEVERITIES: &str = "\
The severity is that of most findings of the rule. Of these rules some findings have another,
by what exactly is wrong: H003, H007, S005, R017, X001, X002, D033. A finding that is a known
issue has the severity that data/known-issues.csv gives it.";

/// Lists all indicators and all rules.
fn list() -> anyhow::Result<()> {
    write::stdout(|output| {
        writeln!(output, "Indicators: code, unit, name\n")?;
        for indicator in Indicator::ALL {
            let title = indicator.explanation().lines().next().unwrap_or_default();
            let name = title.split_once(": ").map_or(title, |(_, name)| name);
            writeln!(
                output,
                "  {:<18} {:<11} {name}",
                indicator.code(),
                indicator.unit()
            )?;
        }
        writeln!(
            output,
            "\nRules of `v6atlas check`: code, severity, name, what it finds\n"
        )?;
        let width = check::rules()
            .map(|rule| rule.name.len())
            .max()
            .unwrap_or(0);
        for rule in check::rules() {
            writeln!(
                output,
                "  {} {:<8} {:<width$} {}",
                rule.code,
                rule.severity.as_str(),
                rule.name,
                rule.summary
            )?;
        }
        writeln!(output, "\n{OTHER_SEVERITIES}")?;
        Ok(())
    })
}
