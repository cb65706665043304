//! `v6atlas report council`: the IPv6 section of a progress report.

use std::ffi::OsStr;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use v6atlas::activity::Register;
use v6atlas::council::{self, Content, Draft, Figures, Page, Term};
use v6atlas::geography::{CountryCode, Language};
use v6atlas::profile::Atlas;

use super::args::{CouncilArgs, Form};
use super::events::{self, Events};
use super::exit::Failure;
use super::tell::count;
use super::{load, write};

pub(crate) fn run(args: &CouncilArgs) -> Result<ExitCode, Failure> {
    let term =
        Term::new(args.from, args.to).map_err(|error| anyhow!("--to {}: {error}", args.to))?;
    let form = form(args.format, args.output.as_deref())?;
    if form == Form::Docx && args.output.is_none() && io::stdout().is_terminal() {
        return Err(anyhow!(
            "a DOCX file cannot be shown on a terminal: name a file with --output FILE"
        )
        .into());
    }
    let language: Language = args.language.lang.into();
    let content = if args.no_evidence {
        Content::Final
    } else {
        Content::WithEvidence
    };
    let register = Events::load_sound(&args.data.data)?;
    let observations = load::observations(&args.data.data)?;
    let atlas = Atlas::new(&observations);
    let then = register.register().as_of(term.last_day());
    let figures = Figures::new(&atlas, &observations);
    let draft = if args.related {
        Draft::with_related(register.register(), &then, figures, term)
    } else {
        Draft::new(register.register(), &then, figures, term)
    };
    if draft.documents().is_empty() && draft.sections().is_empty() {
        return Err(nothing(register.register(), term).into());
    }
    let events = |country: CountryCode| match content {
        Content::WithEvidence => events::of(&then, country, language),
        Content::Final => events::without_evidence(&then, country, language),
    };
    let page = council::compose(&draft, language, content, &events);
    output(&page, form, args.output.as_deref())?;
    tell(&draft, args);
    Ok(ExitCode::SUCCESS)
}

/// The form asked for, or that of the file's ending; what is asked for may
/// not be another than a known ending says.
fn form(asked: Option<Form>, output: Option<&Path>) -> Result<Form> {
    let Some(output) = output else {
        return Ok(asked.unwrap_or(Form::Md));
    };
    let ending = output.extension().and_then(OsStr::to_str);
    let ending = ending.unwrap_or_default().to_ascii_lowercase();
    let forms = [(Form::Md, "md"), (Form::Docx, "docx"), (Form::Html, "html")];
    let named = forms.iter().find(|(_, name)| *name == ending);
    match (asked, named) {
        (Some(asked), Some(&(named, ending))) if asked != named => {
            let asked = forms.iter().find(|(form, _)| *form == asked);
            let asked = asked.map_or("", |(_, name)| name);
            Err(anyhow!(
                "--format {asked} --output {}: expected a name that ends in .{asked}, found \
                 .{ending}; name the file so, or leave --format out",
                output.display()
            ))
        }
        (Some(asked), _) => Ok(asked),
        (None, Some((named, _))) => Ok(*named),
        (None, None) => Err(anyhow!(
            "{}: expected a name that ends in .md, .docx or .html, or --format, found `{ending}`",
            output.display()
        )),
    }
}

/// Why there is no report on a time of which the register knows nothing.
fn nothing(register: &Register, term: Term) -> anyhow::Error {
    let documents = register.documents().iter();
    let dated: Vec<String> = documents
        .map(|one| format!("{} ({})", one.key(), one.date()))
        .collect();
    let dated = dated.join(", ");
    anyhow!(
        "--from {} --to {}: the register has no document and no dated activity of this period; \
         its documents are {dated}",
        term.from(),
        term.until()
    )
}

fn output(page: &Page, form: Form, output: Option<&Path>) -> Result<()> {
    let Some(path) = output else {
        let content = match form {
            Form::Md => council::markdown(page, None).into_bytes(),
            Form::Html => council::html(page).into_bytes(),
            Form::Docx => docx(page)?,
        };
        return write::stdout(|output| Ok(output.write_all(&content)?));
    };
    let content = match form {
        Form::Md => return markdown(page, path),
        Form::Html => council::html(page).into_bytes(),
        Form::Docx => docx(page)?,
    };
    write::file(path, |file| Ok(file.write_all(&content)?))
}

fn docx(page: &Page) -> Result<Vec<u8>> {
    council::docx(page).context("the document cannot be made")
}

/// Markdown with its charts in a folder beside it.
fn markdown(page: &Page, path: &Path) -> Result<()> {
    let stem = path.file_stem().unwrap_or(OsStr::new("report"));
    let name = format!("{}-charts", stem.to_string_lossy());
    let folder = path.with_file_name(&name);
    let charts: Vec<(PathBuf, &str)> = page
        .pictures()
        .map(|picture| {
            let file = folder.join(format!("{}.svg", picture.name));
            (file, picture.svg.as_str())
        })
        .collect();
    let files = charts.iter().map(|(file, _)| file.as_path());
    write::can_be_files(files.chain([path]))?;
    write::has_folder(path)?;
    if !charts.is_empty() {
        write::folder(&folder)?;
    }
    for (file, svg) in &charts {
        write::file(file, |output| Ok(output.write_all(svg.as_bytes())?))?;
    }
    let text = council::markdown(page, Some(&name));
    write::file(path, |output| Ok(output.write_all(text.as_bytes())?))
}

/// Says what the text does not.
fn tell(draft: &Draft<'_>, args: &CouncilArgs) {
    let points = count(draft.points().len() as u64, "point");
    if args.no_evidence {
        write::note(&format!(
            "{points} for the desk officer left out; see them without --no-evidence"
        ));
    }
    if let Some(output) = &args.output {
        let paragraphs = draft.sections().iter().map(|(_, list)| list.len());
        write::done(&format!(
            "{}: {}, {points} for the desk officer",
            output.display(),
            count(paragraphs.sum::<usize>() as u64, "paragraph"),
        ));
    }
}
