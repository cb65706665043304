//! `v6atlas country`: a profile on the terminal.

use std::fmt::Write as _;
use std::process::ExitCode;

use v6atlas::geography::{Group, Language};
use v6atlas::message::Messages;
use v6atlas::profile::{Atlas, Profile, Stretch};

use super::args::CountryArgs;
use super::chart::profile;
use super::events::Events;
use super::exit::Failure;
use super::figures::figures;
use super::{pick, write};

pub(crate) fn run(args: &CountryArgs) -> Result<ExitCode, Failure> {
    let country = pick::country(&args.country)?;
    let language: Language = args.language.lang.into();
    let atlas = Atlas::new(&figures(&args.data.data, &args.files)?);
    let events = Events::load(&args.data.data)?;
    let profile = profile(&atlas, country)?;
    let page = Page {
        words: Messages::of(language),
        bold: write::stdout_has_colour(),
    };
    let mut text = String::new();
    page.head(&mut text, &profile);
    page.stock(&mut text, &profile);
    page.pace(&mut text, &profile);
    page.rank(&mut text, &profile);
    page.assistance(&mut text, &events, &profile);
    write::stdout(|output| Ok(output.write_all(text.as_bytes())?))?;
    Ok(ExitCode::SUCCESS)
}

/// What came and went, in the order of the columns.
const COLUMNS: [&str; 4] = [
    "legend-added",
    "legend-removed",
    "legend-moved-in",
    "legend-moved-out",
];

struct Page {
    words: &'static Messages,
    bold: bool,
}

impl Page {
    fn title(&self, text: &mut String, title: &str) {
        let (on, off) = if self.bold {
            ("\u{1b}[1m", "\u{1b}[0m")
        } else {
            ("", "")
        };
        let _ = writeln!(text, "{on}{title}{off}");
    }

    fn head(&self, text: &mut String, profile: &Profile) {
        let country = profile.country().country();
        self.title(text, country.name(self.words.language()));
        let mut codes = vec![country.code().to_string()];
        codes.extend(country.alpha3().map(str::to_owned));
        codes.extend(country.m49().map(|code| format!("M49 {code}")));
        let groups = Group::MEASURED
            .into_iter()
            .filter(|group| group.has(country.code(), profile.date()))
            .map(|group| self.words.named("area", group.code()));
        codes.push(profile.registry().name().to_owned());
        codes.extend(groups);
        let _ = writeln!(text, "{}\n", codes.join(" \u{b7} "));
        for sentence in v6atlas::chart::country::sentences(profile, self.words) {
            let _ = writeln!(text, "{sentence}");
        }
        for sentence in v6atlas::chart::country::dominance(profile, self.words) {
            let _ = writeln!(text, "{sentence}");
        }
    }

    /// The stock on the last date that is told of each year, and the newest,
    /// with a bar.
    fn stock(&self, text: &mut String, profile: &Profile) {
        let _ = writeln!(text);
        self.title(text, &self.words.text("panel-stock"));
        let mut points: Vec<(chrono::NaiveDate, i64)> = Vec::new();
        for &(date, records) in profile.stock() {
            use chrono::Datelike;
            match points
                .last_mut()
                .filter(|(last, _)| last.year() == date.year())
            {
                Some(last) => *last = (date, records),
                None => points.push((date, records)),
            }
        }
        if points.last().is_none_or(|&(date, _)| date < profile.date()) {
            points.push((profile.date(), profile.records()));
        }
        let largest = points
            .iter()
            .map(|&(_, records)| records)
            .max()
            .unwrap_or(0)
            .max(1);
        for (date, records) in points {
            let count = self.words.count(records);
            let _ = writeln!(text, "  {date} {count:>8} {}", bar(records, largest, 40));
        }
    }

    fn pace(&self, text: &mut String, profile: &Profile) {
        if profile.pace().is_empty() {
            return;
        }
        let _ = writeln!(text);
        self.title(text, &self.words.text("panel-pace"));
        let any = |of: fn(&Stretch) -> i64| profile.pace().iter().any(|stretch| of(stretch) != 0);
        let shown = [true, true, any(|s| s.moved_in), any(|s| s.moved_out)];
        for stretch in profile.pace() {
            let time = if stretch.is_year() {
                format!("{:<24}", stretch.period)
            } else {
                format!("{} \u{2013} {}", stretch.from(), stretch.until)
            };
            let signed = |sign: &str, count: i64| {
                if count == 0 {
                    "0".to_owned()
                } else {
                    format!("{sign}{}", self.words.count(count))
                }
            };
            let cells = [
                signed("+", stretch.added),
                signed("\u{2212}", stretch.removed),
                signed("+", stretch.moved_in),
                signed("\u{2212}", stretch.moved_out),
            ];
            let mut line = format!("  {time:<24}");
            for ((id, cell), is_shown) in COLUMNS.into_iter().zip(cells).zip(shown) {
                if is_shown {
                    let _ = write!(line, "{cell:>8} {}", self.words.text(id));
                }
            }
            let _ = writeln!(text, "{}", line.trim_end());
        }
    }

    fn rank(&self, text: &mut String, profile: &Profile) {
        let Some(rank) = profile.rank() else { return };
        let _ = writeln!(text);
        self.title(
            text,
            &v6atlas::chart::country::rank_title(profile, rank, self.words),
        );
        let own = rank
            .rows
            .iter()
            .position(|row| row.country == profile.country())
            .unwrap_or(0);
        let largest = rank.rows.first().map_or(1, |row| row.records.max(1));
        let from = own.saturating_sub(2);
        for (index, row) in rank.rows.iter().enumerate() {
            let is_shown = index < 3 || (from..=own + 2).contains(&index);
            if is_shown {
                if index == from && from > 3 {
                    let _ = writeln!(text, "  {:>4}", "\u{22ee}");
                }
                let mark = if index == own { ">" } else { " " };
                let name = row.country.country().name(self.words.language());
                let count = self.words.count(row.records);
                let bar = bar(row.records, largest, 24);
                let _ = writeln!(text, "{mark} {:>4}  {count:>8} {bar:<24} {name}", row.place);
            }
        }
    }

    fn assistance(&self, text: &mut String, events: &Events, profile: &Profile) {
        let _ = writeln!(text);
        self.title(text, &self.words.text("panel-assistance"));
        let events = events.of(profile.country(), self.words.language());
        if events.is_empty() {
            let _ = writeln!(text, "  {}", self.words.text("assistance-none"));
            return;
        }
        for event in events {
            let _ = writeln!(
                text,
                "  {}
      {}",
                event.heading(self.words),
                event.detail
            );
        }
    }
}

/// A bar of block characters, an eighth of a cell exact.
fn bar(value: i64, largest: i64, cells: i64) -> String {
    let eighths = value.saturating_mul(cells * 8) / largest.max(1);
    let mut bar = "\u{2588}".repeat(usize::try_from(eighths / 8).unwrap_or(0));
    let rest = u32::try_from(eighths % 8).unwrap_or(0);
    if rest > 0 {
        bar.extend(char::from_u32(0x2590 - rest));
    } else if eighths == 0 && value > 0 {
        bar.push('\u{258f}');
    }
    bar
}
