//! Which files an export consists of.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use v6atlas::export::{Decimal, Edition};

use super::args::{AreaCodesArg, ExportArgs, Format};

/// Where an export goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Stdout,
    File(PathBuf),
    Folder(PathBuf),
}

/// What is written where.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) target: Target,
    pub(super) formats: BTreeSet<Format>,
    pub(super) editions: Vec<Edition>,
}

/// All but `All`.
const EACH: [Format; 9] = [
    Format::Csv,
    Format::Wide,
    Format::SdmxCsv,
    Format::SdmxJson,
    Format::Datapackage,
    Format::Csvw,
    Format::Datahub,
    Format::Parquet,
    Format::Xlsx,
];

impl Plan {
    pub(super) fn new(args: &ExportArgs) -> Result<Self> {
        let target = target(&args.output, &args.format);
        let mut formats: BTreeSet<Format> = args.format.iter().copied().collect();
        if formats.remove(&Format::All) {
            formats.extend(EACH);
        }
        if formats.is_empty() {
            formats.insert(by_ending(&target)?);
        }
        let shown = args.output.display();
        if target != Target::Folder(args.output.clone()) {
            if formats.len() > 1 && target == Target::Stdout {
                bail!("-: several formats are several files: expected a folder such as export/");
            }
            if formats.len() > 1 {
                bail!(
                    "{shown}: expected a folder, because several formats are several files; found \
                     the name of a file: write {}/",
                    Path::new(&args.output).with_extension("").display()
                );
            }
            let of_many = [Format::Datapackage, Format::Csvw];
            if let Some(format) = formats.iter().find(|one| of_many.contains(one)) {
                bail!(
                    "{shown}: {} consists of several files: expected a folder such as export/",
                    format.word()
                );
            }
        }
        if let (Target::File(path), Some(format)) = (&target, formats.first()) {
            matches_ending(path, *format)?;
        }
        if Decimal::from(args.decimal) == Decimal::Comma {
            let other = |one: &&Format| !matches!(one, Format::Csv | Format::Wide);
            if let Some(format) = formats.iter().find(other) {
                bail!(
                    "--decimal comma: only csv and wide may have it; the standard of {} asks for a \
                     point",
                    format.word()
                );
            }
        }
        let of_sdmx = [Format::SdmxCsv, Format::SdmxJson];
        let has_sdmx = of_sdmx.iter().any(|one| formats.contains(one));
        if args.area_codes != AreaCodesArg::Alpha2 && !has_sdmx {
            bail!("--area-codes: expected --format sdmx-csv or sdmx-json with it");
        }
        if args.sdmx.is_some() && !has_sdmx {
            bail!("--sdmx: expected --format sdmx-csv or sdmx-json with it");
        }
        let editions = match (args.sdmx, &target) {
            (Some(edition), _) => vec![edition.into()],
            (None, Target::Folder(_)) => vec![Edition::V3_0, Edition::V3_1],
            (None, _) => vec![Edition::V3_0],
        };
        Ok(Self {
            target,
            formats,
            editions,
        })
    }

    pub(super) fn has(&self, format: Format) -> bool {
        self.formats.contains(&format)
    }

    /// Files of an earlier export that this one does not write again and that
    /// stay in the folder.
    pub(super) fn left_over(&self, written: &[String]) -> Vec<String> {
        let Target::Folder(folder) = &self.target else {
            return Vec::new();
        };
        let mut known: Vec<String> = [
            "observations.csv",
            "wide.csv",
            "sdmx-3.0.csv",
            "sdmx-3.1.csv",
            "sdmx-structure-3.0.json",
            "sdmx-structure-3.1.json",
            "datapackage.json",
            "datahub.csv",
            "observations.parquet",
            "observations.xlsx",
            "revisions.csv",
        ]
        .map(str::to_owned)
        .to_vec();
        for table in v6atlas::export::tables(v6atlas::export::Labels::Id) {
            known.push(format!("{}.csv", table.name));
            known.push(format!("{}.csv-metadata.json", table.name));
        }
        known.sort();
        known.dedup();
        known.retain(|name| !written.contains(name) && folder.join(name).exists());
        known
    }

    /// Whether the tidy table is written: alone or for those that describe it.
    pub(super) fn has_tidy(&self) -> bool {
        [Format::Csv, Format::Datapackage, Format::Csvw]
            .iter()
            .any(|one| self.has(*one))
    }

    /// Where a file of a folder goes, or the one file; nothing for the standard
    /// output.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        match &self.target {
            Target::Stdout => None,
            Target::File(path) => Some(path.clone()),
            Target::Folder(folder) => Some(folder.join(name)),
        }
    }

    /// Where a file beside the export goes: `METADATA.md` in a folder,
    /// `NAME.METADATA.md` beside a file.
    pub(super) fn beside(&self, name: &str) -> Option<PathBuf> {
        match &self.target {
            Target::Stdout => None,
            Target::File(path) => {
                let stem = path.file_stem().and_then(OsStr::to_str).unwrap_or("export");
                Some(path.with_file_name(format!("{stem}.{name}")))
            }
            Target::Folder(folder) => Some(folder.join(name)),
        }
    }
}

fn target(output: &Path, formats: &[Format]) -> Target {
    if output == Path::new("-") {
        return Target::Stdout;
    }
    let ends_as_folder = output.as_os_str().as_encoded_bytes().ends_with(b"/");
    let is_of_many = formats.len() > 1
        || formats
            .iter()
            .any(|one| matches!(one, Format::All | Format::Datapackage | Format::Csvw));
    let has_ending = output.extension().is_some();
    let is_special = output.exists() && !output.is_dir() && !output.is_file();
    if output.is_dir() || ends_as_folder || !has_ending && !is_special && !output.is_file() {
        Target::Folder(output.to_path_buf())
    } else if is_of_many && !output.exists() && !is_known(output) {
        // A folder may have a dot in its name.
        Target::Folder(output.to_path_buf())
    } else {
        Target::File(output.to_path_buf())
    }
}

fn ending(path: &Path) -> String {
    let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    ending.to_ascii_lowercase()
}

fn is_known(path: &Path) -> bool {
    matches!(ending(path).as_str(), "csv" | "json" | "parquet" | "xlsx")
}

fn by_ending(target: &Target) -> Result<Format> {
    let Target::File(path) = target else {
        return Ok(Format::Csv);
    };
    match ending(path).as_str() {
        "csv" | "" => Ok(Format::Csv),
        "json" => Ok(Format::SdmxJson),
        "parquet" => Ok(Format::Parquet),
        "xlsx" => Ok(Format::Xlsx),
        other => bail!(
            "{}: expected a name that ends in .csv, .parquet, .xlsx or .json, a folder such as \
             export/, or --format; found .{other}",
            path.display()
        ),
    }
}

/// A name that says another format than the one asked for would mislead.
fn matches_ending(path: &Path, format: Format) -> Result<()> {
    let expected = match format {
        Format::Parquet => "parquet",
        Format::Xlsx => "xlsx",
        Format::SdmxJson => "json",
        _ => "csv",
    };
    let found = ending(path);
    if is_known(path) && found != expected {
        bail!(
            "{}: --format {} writes .{expected}, found a name that ends in .{found}: change one of \
             the two",
            path.display(),
            format.word()
        );
    }
    Ok(())
}
