//! A document that tells of activities.

use super::dates::Dates;
use super::key::DocumentKey;
use super::problem::{ProblemKind, Refusal, RegisterProblem};
use super::resolution::Body;
use super::table::{Cells, Row};
use super::title::Title;
use crate::geography::Language;
use crate::period::Period;

/// A document that tells of activities: a report on a period, or a proposal,
/// which only demands.
#[derive(Clone, Debug)]
pub struct Document {
    pub(super) key: DocumentKey,
    pub(super) body: Body,
    pub(super) date: Period,
    pub(super) covers: Option<Dates>,
    pub(super) language: Language,
    pub(super) title: Title,
    pub(super) remark: String,
}

impl Document {
    /// Its key: `council-2020`.
    pub fn key(&self) -> &DocumentKey {
        &self.key
    }

    /// Whom it is addressed to.
    pub fn body(&self) -> Body {
        self.body
    }

    /// When it was written, as precisely as known.
    pub fn date(&self) -> Period {
        self.date
    }

    /// The period it reports on; a proposal has none.
    pub fn covers(&self) -> Option<Dates> {
        self.covers
    }

    /// Of when its statements are: the end of the period it reports on, as a
    /// report tells how things stand when that ends; or its own date, if no end
    /// is known, or less precisely than the date.
    pub fn stands_at(&self) -> Period {
        let end = self.covers.and_then(Dates::end);
        end.filter(|end| end.days() <= self.date.days())
            .unwrap_or(self.date)
    }

    /// Whether it reports on a period, so that silence in it says something.
    pub fn is_report(&self) -> bool {
        self.covers.is_some()
    }

    /// The language it was read in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Its title in that language.
    pub fn title(&self, language: Language) -> &str {
        self.title.get(language)
    }

    /// What else has to be said of it.
    pub fn remark(&self) -> &str {
        &self.remark
    }

    /// Columns of its table.
    pub(super) const COLUMNS: &[&str] = &[
        "id",
        "body",
        "date",
        "period_from",
        "period_until",
        "language",
        "title_ar",
        "title_en",
        "title_es",
        "title_fr",
        "title_ru",
        "title_zh",
        "remark",
    ];

    /// Reads a row.
    pub(super) fn read(row: Row<'_>, problems: &mut Vec<RegisterProblem>) -> Option<Self> {
        let mut cells = row.cells(problems);
        let key = cells.value("id", ProblemKind::Key);
        let body = cells.value("body", ProblemKind::UnknownWord);
        let date = cells.value("date", ProblemKind::Date);
        let covers = cells.dates("period_from", "period_until");
        let language = cells.required("language").and_then(|code| {
            cells.keep(Language::parse(code).ok_or_else(|| {
                let all = Language::ALL.map(Language::code).join(", ");
                Refusal::new(
                    ProblemKind::UnknownWord,
                    "language",
                    format!("a language: {all}"),
                    code,
                )
            }))
        });
        let title = title(&mut cells);
        Some(Self {
            key: key?,
            body: body?,
            date: date?,
            covers: covers.map(|dates| dates.is_dated().then_some(dates))?,
            language: language?,
            title: title?,
            remark: row.text("remark").to_owned(),
        })
    }
}

/// Columns of the title, in the order of [`Language::ALL`].
const TITLES: [&str; 6] = [
    "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh",
];

/// Reads the title from its six columns.
pub(super) fn title(cells: &mut Cells<'_, '_>) -> Option<Title> {
    let texts = TITLES.map(|column| cells.row.text(column));
    match Title::new(texts) {
        Ok(title) => Some(title),
        Err(missing) => {
            for (language, column) in Language::ALL.into_iter().zip(TITLES) {
                if missing.contains(&language) {
                    cells.refuse(Refusal::new(
                        ProblemKind::Empty,
                        column,
                        "a title in each language",
                        "",
                    ));
                }
            }
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::activity::mini::Mini;
    use crate::activity::problem::Table;
    use crate::geography::Language;

    #[test]
    fn a_proposal_reports_on_nothing() {
        let register = Mini::new().register();
        let keys = register.documents().iter().map(|d| d.key().as_str());
        assert_eq!(keys.collect::<Vec<_>>(), ["r18", "r20", "r23", "p24"]);
        let report = register.document("r18").unwrap();
        assert_eq!(report.covers().unwrap().to_string(), "2017-05/2018");
        assert_eq!(report.language(), Language::Zh);
        assert!(report.is_report() && !register.document("p24").unwrap().is_report());
    }

    #[test]
    fn a_document_stands_at_what_is_known_best() {
        let of = |key: &str, dates: &str| {
            let row = format!("{key},Council,{dates},en,a,e,s,f,r,z,");
            let register = Mini::new().row(Table::Documents, &row).register();
            register.document(key).unwrap().stands_at().to_string()
        };
        // The end of its period, if that is told as precisely as its date.
        assert_eq!(of("a", "2020,2019-06,2020-03"), "2020-03");
        assert_eq!(of("b", "2020,2019-06,2020"), "2020");
        assert_eq!(of("c", "2020-05-12,2019-06,2020"), "2020-05-12");
        // Without an end, its date.
        assert_eq!(of("d", "2020-05,2019-06,"), "2020-05");
        assert_eq!(of("e", "2024-10,,"), "2024-10");
    }

    #[test]
    fn all_that_is_wrong_is_told() {
        let row = "x y,Senate,2018-13,2018,2017,de,a,e,,f,r,z,";
        let (register, problems) = Mini::new().row(Table::Documents, row).parse();
        assert!(register.document("x y").is_none());
        assert_eq!(
            problems,
            [
                "documents.csv:6:1: id: expected a key of letters, digits, hyphens and dots \
                 such as testbed-ci, found x y",
                "documents.csv:6:2: body: expected a body: Council, CWG-Internet, PP, WTDC, \
                 WTSA, found Senate",
                "documents.csv:6:3: date: expected a time such as 2024, 2024-Q3, 2024-09, \
                 2024-09-11 or 2021-10-07/P475D, found 2018-13",
                "documents.csv:6:5: period_until: expected an end not before the start, 2018, \
                 found 2017",
                "documents.csv:6:6: language: expected a language: ar, en, es, fr, ru, zh, \
                 found de",
                "documents.csv:6:9: title_es: expected a title in each language, found nothing",
            ]
        );
    }
}
