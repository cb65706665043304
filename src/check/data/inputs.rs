//! `inputs.csv`, and whether the vintages of observations are of what it lists.

use chrono::NaiveDate;

use crate::check::findings::Findings;
use crate::check::grid::Row;
use crate::check::rules::data as rules;
use crate::check::sheet::{OnCell, Sheet};
use crate::resource::Registry;
use crate::snapshot::Vintage;

const FORMS: [&str; 3] = ["standard", "extended", "combined"];

/// The inputs of all lists, or nothing where one of them is wrong.
#[derive(Debug)]
pub(super) struct Inputs {
    list: Vec<(String, NaiveDate, String)>,
    is_whole: bool,
}

/// Checks the values of each list and gives the inputs; nothing if there is no
/// list.
pub(super) fn check(sheets: &[&Sheet], findings: &mut Findings<'_>) -> Option<Inputs> {
    let mut inputs = Inputs {
        list: Vec::new(),
        is_whole: true,
    };
    for sheet in sheets {
        let rows = sheet.rows().count();
        inputs.is_whole &= rows > 0 && rows + 1 == sheet.grid.len();
        for (_, row) in sheet.rows() {
            match read(sheet, row, findings) {
                Some(input) => inputs.list.push(input),
                None => inputs.is_whole = false,
            }
        }
    }
    (!sheets.is_empty()).then_some(inputs)
}

/// The registry, the date and the vintage of an input; nothing if it is wrong,
/// which is told.
fn read(
    sheet: &Sheet,
    row: Row<'_>,
    findings: &mut Findings<'_>,
) -> Option<(String, NaiveDate, String)> {
    let [registry, day, form, file, serial, hash] =
        ["registry", "date", "form", "file", "serial", "sha256"]
            .map(|column| sheet.named(row, column));
    let mut is_right = true;
    let mut at = |column: &str, tell: &dyn Fn(OnCell<'_, '_, '_>)| {
        is_right = false;
        tell(sheet.at_cell(findings, row, sheet.column(column)));
    };
    if form != "combined" && Registry::parse(registry.as_bytes()).is_none() {
        let words = "a registry: afrinic, apnic, arin, lacnic, ripencc";
        at("registry", &|on| {
            rules::unknown_word::found(on, words, &registry);
        });
    }
    let date = day.parse::<NaiveDate>().ok().filter(|_| day.len() == 10);
    if date.is_none() {
        let wanted = "a day such as 2019-09-11";
        at("date", &|on| rules::wrong_date::found(on, wanted, &day));
    }
    if !FORMS.contains(&form.as_ref()) {
        let words = "a form: standard, extended, combined";
        at("form", &|on| rules::unknown_word::found(on, words, &form));
    }
    for (column, value) in [("file", &file), ("serial", &serial)] {
        if value.is_empty() {
            at(column, &|on| rules::empty_field::found(on, "a value"));
        }
    }
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if hash.len() != 64 || !hash.bytes().all(is_digit) {
        let wanted = "a SHA-256, 64 hexadecimal digits in lower case";
        at("sha256", &|on| {
            rules::malformed_key::found(on, wanted, &hash);
        });
    }
    let date = date.filter(|_| is_right)?;
    let day = date.format("%Y%m%d").to_string();
    if let Some(named) = named(&file) {
        for (column, said, named) in [
            ("registry", registry.as_ref(), named.0),
            ("date", &day, named.2),
            ("form", &form, named.1),
        ] {
            if said != named {
                let on = sheet.at_cell(findings, row, sheet.column(column));
                rules::misnamed_input::found(on, &file, said, named);
                return None;
            }
        }
    }
    let digits = hash.get(..12).unwrap_or_default();
    let vintage = format!("{registry}-{day}-{serial}-{digits}");
    Some((registry.into_owned(), date, vintage))
}

/// Registry, form and date in a name such as
/// `delegated-afrinic-extended-20240101`; nothing for names of another kind.
fn named(file: &str) -> Option<(&str, &'static str, &str)> {
    let rest = file.strip_prefix("delegated-")?;
    let (rest, day) = rest.rsplit_once('-')?;
    if day.len() != 8 || !day.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (registry, form) = match rest.strip_suffix("-extended") {
        Some(registry) => (registry, "extended"),
        None => (rest, "standard"),
    };
    Registry::parse(registry.as_bytes()).map(|_| (registry, form, day))
}

impl Inputs {
    /// What is wrong with a vintage, if it is not of listed inputs.
    pub(super) fn refuses(&self, vintage: &Vintage) -> Option<String> {
        // What is missing may be what is wrong.
        if !self.is_whole {
            return None;
        }
        let Some(count) = vintage.count() else {
            let text = vintage.as_str();
            let text = text.strip_suffix("-damaged").unwrap_or(text);
            let is_listed = self.list.iter().any(|(_, _, own)| own == text);
            return (!is_listed).then(|| "is of no file that inputs.csv lists".to_owned());
        };
        let (first, last) = vintage.days()?;
        let publisher = vintage.publisher();
        let its = |registry: &str| publisher == "all" || publisher == registry;
        let dates: Vec<NaiveDate> = self
            .list
            .iter()
            .filter(|(registry, date, _)| its(registry) && (first..=last).contains(date))
            .map(|(_, date, _)| *date)
            .collect();
        if let Some(day) = [first, last].into_iter().find(|day| !dates.contains(day)) {
            return Some(format!(
                "is of a file of {day}, which inputs.csv does not list"
            ));
        }
        (dates.len() < count).then(|| {
            let listed = dates.len();
            format!("is of {count} files, and inputs.csv lists {listed} of these dates")
        })
    }
}
