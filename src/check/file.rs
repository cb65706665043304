//! One allocation file, read once, every rule at a time.

use std::io;
use std::sync::Arc;

use chrono::NaiveDate;

use super::claims::Claims;
use super::findings::Findings;
use super::form::Form;
use super::known::{Identity, Matches};
use super::lines::Lines;
use super::on::{Context, OnLine, OnRecord, place};
use super::resolve::resolve;
use super::rules;
use super::rules::record::extended_record::Extended;
use super::rules::record::foreign_registry::Foreign;
use super::rules::record::future_date::Future;
use super::rules::record::missing_holder::Holders;
use super::rules::record::stray_space;
use super::settings::Settings;
use super::source::Source;
use crate::delegated::{
    Content, Line, LineEnd, Problem, ProblemKind, Publisher, Reader, Serial, Summary, Tally,
};
use crate::diagnostic::Place;
use crate::source;

/// What was found in one file, and what is needed to hold it against others.
#[derive(Debug)]
pub struct FileCheck<'s> {
    pub(super) name: Arc<str>,
    pub(super) identity: Option<Identity>,
    pub(super) records: u64,
    pub(super) findings: Findings<'s>,
    pub(super) matches: Matches,
    pub(super) claims: Claims,
    pub(super) serial: Option<Serial>,
    pub(super) lines: Lines,
}

impl<'s> FileCheck<'s> {
    /// Reads and checks a file. Memory does not grow with its text, only with
    /// the number of its records: 16 bytes for each of AS numbers and IPv4, 48
    /// for one of IPv6.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read; what is wrong with its content is
    /// found.
    pub fn read(file: &impl Source, settings: &'s Settings) -> io::Result<Self> {
        let (_, plain) = source::decode(file.open()?)?;
        let mut reader = Reader::new(plain);
        let mut pass = Pass::new(file.name(), settings);
        loop {
            match reader.next_line() {
                Ok(Some(line)) => pass.line(&line),
                Ok(None) => break,
                Err(error) if is_damage(&error) => {
                    pass.is_cut =
                        rules::file::damaged_compression::found(&mut pass.context, &error);
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        let mut checked = pass.end(reader.tally());
        resolve(&mut checked.findings, |name| {
            (name == file.name()).then_some(file as &dyn Source)
        })?;
        Ok(checked)
    }

    /// What was found in it; it is left without.
    pub(super) fn take_findings(&mut self) -> Findings<'s> {
        let none = Findings::new(self.findings.settings());
        std::mem::replace(&mut self.findings, none)
    }

    /// What files are put in order by: date, publisher, name.
    pub fn order(&self) -> (Option<NaiveDate>, Option<Publisher>, &str) {
        let identity = self.identity;
        (
            identity.map(|(_, _, date)| date),
            identity.map(|(publisher, _, _)| publisher),
            &self.name,
        )
    }
}

/// Whether an error tells of compressed content that is wrong, and not of a
/// disk or a network.
pub(super) fn is_damage(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
    matches!(
        error.kind(),
        InvalidData | InvalidInput | UnexpectedEof | Other
    ) && error.raw_os_error().is_none()
}

/// A header below the first one.
#[derive(Clone, Copy, Debug)]
pub(super) struct SecondHeader {
    pub(super) line: u64,
    /// How many records stand above it, with lines that should be some.
    pub(super) records_above: u64,
}

/// What the rules about a whole file are told at its end.
#[derive(Debug)]
pub(super) struct Ending<'t> {
    pub(super) tally: &'t Tally,
    /// The header's registry.
    pub(super) header_publisher: Option<Place>,
    /// The header's end date.
    pub(super) header_end: Option<Place>,
    pub(super) second_header: Option<SecondHeader>,
    /// The first end of a line within the only line of the file: a carriage
    /// return alone.
    pub(super) lone_return: Option<Place>,
    /// The header's number of records.
    pub(super) header_count: Option<Place>,
    pub(super) summaries: Vec<(Summary, Place)>,
    /// The last of as many records as the header declares.
    pub(super) declared_end: Option<Place>,
    /// The last line, if it is no whole one.
    pub(super) torn: Option<(Problem, Place)>,
    pub(super) last: Option<Place>,
    /// Whether the compressed content broke off, and that is told.
    pub(super) is_cut: bool,
}

/// The one pass over a file.
struct Pass<'s> {
    context: Context<'s>,
    claims: Claims,
    header_publisher: Option<Place>,
    header_end: Option<Place>,
    second_header: Option<SecondHeader>,
    lone_return: Option<Place>,
    lines: Lines,
    header_count: Option<Place>,
    summaries: Vec<(Summary, Place)>,
    /// Lines read as records, and lines that could not be read.
    records: u64,
    declared: u64,
    declared_end: Option<Place>,
    torn: Option<(Problem, Place)>,
    last: Option<Place>,
    has_return: bool,
    is_cut: bool,
}

impl<'s> Pass<'s> {
    fn new(name: &str, settings: &'s Settings) -> Self {
        Self {
            context: Context {
                file: Arc::from(name),
                header: None,
                form: Form::of(name),
                holders: Holders::default(),
                foreign: Foreign::default(),
                extended: Extended::default(),
                future: Future::default(),
                offset_of_afrinic: None,
                foreign_summaries: Vec::new(),
                findings: Findings::new(settings),
                matches: Matches::default(),
            },
            claims: Claims::default(),
            header_publisher: None,
            header_end: None,
            second_header: None,
            lone_return: None,
            lines: Lines::default(),
            header_count: None,
            summaries: Vec::new(),
            records: 0,
            declared: u64::MAX,
            declared_end: None,
            torn: None,
            last: None,
            has_return: false,
            is_cut: false,
        }
    }

    fn line(&mut self, line: &Line<'_>) {
        let mut on = OnLine {
            context: &mut self.context,
            line,
        };
        let is_clean = is_plain(line.bytes);
        if !is_clean {
            rules::file::bytes(&mut on);
            stray_space::check(&mut on);
            self.lone_return = rules::file::carriage_returns::alone(line);
        }
        match &line.content {
            Content::Record(record) => {
                on.context.form.push(record);
                let mut on = OnRecord { on, record };
                rules::record::check(&mut on);
                let number = u32::try_from(line.number).unwrap_or(u32::MAX);
                self.claims.push(number, record);
                self.count(line);
            }
            Content::Blank | Content::Comment => {}
            Content::Header(header) => {
                on.context.header = Some(header.clone());
                rules::header::check(&mut on, header, self.records > 0);
                self.declared = header.records();
                self.header_publisher = Some(place(line, line.field(1)));
                self.header_end = Some(place(line, line.field(5)));
                self.lines.header = line.number;
                self.header_count = Some(place(line, line.field(3)));
            }
            Content::Summary(summary) => {
                // Of a second file they are not this one's.
                let is_own = self
                    .second_header
                    .is_none_or(|second| second.records_above == 0)
                    || !on
                        .context
                        .findings
                        .wants(&rules::header::repeated_header::RULE);
                let above: &[_] = if is_own { &self.summaries } else { &[] };
                rules::summary::check(&mut on, summary, above);
                self.lines.set_summary(summary.kind, line.number);
                self.claims.reserve(summary.kind, summary.records);
                self.summaries.push((*summary, place(line, line.field(4))));
            }
            Content::Malformed(problem) => {
                if line.end == LineEnd::Nothing {
                    // Whether it is torn or merely wrong shows at the end.
                    let torn = place(line, problem.place());
                    self.torn = Some((problem.clone(), torn));
                } else if is_clean || !rules::file::explains(&on) {
                    rules::malformed(&mut on, problem);
                }
                if problem.kind() == ProblemKind::SecondHeader {
                    self.second_header.get_or_insert(SecondHeader {
                        line: line.number,
                        records_above: self.records,
                    });
                }
                if !problem.kind().is_of_header_or_summary() {
                    self.count(line);
                }
            }
        }
        self.ending_of(line);
    }

    /// Counts a line that is a record or should be one.
    #[inline]
    fn count(&mut self, line: &Line<'_>) {
        self.records += 1;
        if self.records == self.declared {
            self.declared_end = Some(place(line, 0..line.bytes.len()));
        }
    }

    #[inline]
    fn ending_of(&mut self, line: &Line<'_>) {
        if line.number == 1 && line.has_mark {
            rules::file::byte_order_mark::found(&mut OnLine {
                context: &mut self.context,
                line,
            });
        }
        match line.end {
            LineEnd::Feed => {}
            LineEnd::ReturnFeed => {
                if !self.has_return {
                    self.has_return = true;
                    rules::file::carriage_returns::found(&mut OnLine {
                        context: &mut self.context,
                        line,
                    });
                }
            }
            LineEnd::Nothing => {
                self.last = Some(place(line, line.bytes.len()..line.bytes.len()));
            }
        }
    }

    fn end(mut self, tally: &Tally) -> FileCheck<'s> {
        let ending = Ending {
            tally,
            header_publisher: self.header_publisher,
            header_end: self.header_end,
            second_header: self.second_header,
            lone_return: self.lone_return,
            header_count: self.header_count,
            summaries: self.summaries,
            declared_end: self.declared_end,
            torn: self.torn,
            last: self.last,
            is_cut: self.is_cut,
        };
        self.claims.sort();
        rules::ending(&mut self.context, &ending, &self.claims);
        FileCheck {
            name: Arc::clone(&self.context.file),
            identity: self.context.identity(),
            records: tally.records(),
            serial: self
                .context
                .header
                .as_ref()
                .map(|header| header.serial().clone()),
            lines: self.lines,
            findings: self.context.findings,
            matches: self.context.matches,
            claims: self.claims,
        }
    }
}

/// Whether a line holds printable ASCII without blanks only. Eight bytes at a
/// time: it sees every byte of every file.
fn is_plain(line: &[u8]) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const FIRST: u64 = 0x2121_2121_2121_2121;
    let (words, rest) = line.as_chunks::<8>();
    let mut odd = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        // The highest bit of a byte: not ASCII, or a space or below (a borrow
        // from a lower byte of that kind only adds to it).
        odd |= (word | word.wrapping_sub(FIRST)) & HIGH;
    }
    odd == 0 && rest.iter().all(u8::is_ascii_graphic)
}
