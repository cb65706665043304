//! `v6atlas chart`: one country's progress chart.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, anyhow};
use v6atlas::chart;
use v6atlas::geography::{CountryCode, Language};
use v6atlas::profile::{Atlas, Profile};
use v6atlas::report::PNG_SCALE;

use super::args::ChartArgs;
use super::events::Events;
use super::exit::Failure;
use super::figures::figures;
use super::{pick, write};

/// What a chart can be written as.
enum Picture {
    Svg,
    Png,
}

pub(crate) fn run(args: &ChartArgs) -> Result<ExitCode, Failure> {
    let country = pick::country(&args.country)?;
    let default = format!("{country}.svg");
    let output = args
        .output
        .as_deref()
        .unwrap_or_else(|| Path::new(&default));
    let picture = picture(output)?;
    let language: Language = args.language.lang.into();
    let atlas = Atlas::new(&figures(&args.data.data, &args.files)?);
    let events = Events::load(&args.data.data)?;
    let profile = profile(&atlas, country)?;
    let drawing = chart::country::draw(&profile, &events.of(country, language), language);
    let content = match picture {
        Picture::Svg => drawing.svg.into_bytes(),
        Picture::Png => {
            chart::render(&drawing.svg, PNG_SCALE).context("the picture cannot be made")?
        }
    };
    write::file(output, |file| Ok(file.write_all(&content)?))?;
    write::done(&format!("{}", output.display()));
    Ok(ExitCode::SUCCESS)
}

/// The profile of a country that has data.
pub(crate) fn profile(atlas: &Atlas, country: CountryCode) -> Result<Profile, Failure> {
    Profile::of(atlas, country).ok_or_else(|| {
        let name = country.country().name(Language::En);
        Failure::Cannot(anyhow!(
            "{country}: the observations tell nothing of {name}: no registry's file names it"
        ))
    })
}

fn picture(output: &Path) -> Result<Picture, Failure> {
    let ending = output
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "svg" => Ok(Picture::Svg),
        "png" => Ok(Picture::Png),
        _ => Err(anyhow!(
            "{}: expected a name that ends in .svg or .png, found `{ending}`",
            output.display()
        )
        .into()),
    }
}
