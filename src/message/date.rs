//! Dates as a language writes them, always in the Gregorian calendar.

use chrono::{Datelike, NaiveDate};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{M, YM, YMD};
use icu_datetime::input::Date;

use super::locale::{PerLanguage, locale};
use crate::geography::Language;

thread_local! {
    static FORMATTERS: PerLanguage<Option<Formatters>> = const { PerLanguage::new() };
}

/// What of a date is printed, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `11 September 2019`
    Day,
    /// `11 Sept 2019`
    DayShort,
    /// `September 2019`
    Month,
    /// `Sept 2019`
    MonthShort,
    /// `September`
    MonthName,
    /// `Sept`
    MonthNameShort,
}

struct Formatters {
    day: DateTimeFormatter<YMD>,
    day_short: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    month_short: DateTimeFormatter<YM>,
    month_name: DateTimeFormatter<M>,
    month_name_short: DateTimeFormatter<M>,
}

impl Formatters {
    fn new(language: Language) -> Option<Self> {
        let locale = &locale(language);
        // CLDR shortens Arabic dates to digits alone, which readers from
        // elsewhere take for another order; the month's name is short enough.
        let (day, month, name) = if language == Language::Ar {
            (YMD::long(), YM::long(), M::long())
        } else {
            (YMD::medium(), YM::medium(), M::medium())
        };
        Some(Self {
            day: DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?,
            day_short: DateTimeFormatter::try_new(locale.into(), day).ok()?,
            month: DateTimeFormatter::try_new(locale.into(), YM::long()).ok()?,
            month_short: DateTimeFormatter::try_new(locale.into(), month).ok()?,
            month_name: DateTimeFormatter::try_new(locale.into(), M::long()).ok()?,
            month_name_short: DateTimeFormatter::try_new(locale.into(), name).ok()?,
        })
    }

    fn print(&self, date: NaiveDate, form: Form) -> Option<String> {
        let month = u8::try_from(date.month()).ok()?;
        let day = u8::try_from(date.day()).ok()?;
        let date = Date::try_new_iso(date.year(), month, day).ok()?;
        Some(match form {
            Form::Day => self.day.format(&date).to_string(),
            Form::DayShort => self.day_short.format(&date).to_string(),
            Form::Month => self.month.format(&date).to_string(),
            Form::MonthShort => self.month_short.format(&date).to_string(),
            Form::MonthName => self.month_name.format(&date).to_string(),
            Form::MonthNameShort => self.month_name_short.format(&date).to_string(),
        })
    }
}

/// `date` as `language` writes it.
pub(super) fn print(language: Language, date: NaiveDate, form: Form) -> String {
    let text = FORMATTERS.with(|formatters| {
        formatters
            .get(language, || Formatters::new(language))
            .as_ref()?
            .print(date, form)
    });
    let text = text.unwrap_or_else(|| date.to_string());
    // The first of a month is an ordinal in French; CLDR does not say so.
    if language == Language::Fr
        && let Some(rest) = text.strip_prefix("1 ")
    {
        return format!("1er {rest}");
    }
    text
}

/// From one day to another: `8–12 May 2017`, or both in full if they are not of
/// one month.
pub(super) fn days_short(language: Language, from: NaiveDate, until: NaiveDate) -> String {
    let last = print(language, until, Form::DayShort);
    if from >= until {
        return last;
    }
    if (from.year(), from.month()) != (until.year(), until.month()) {
        let first = print(language, from, Form::DayShort);
        return format!("{first} \u{2013} {last}");
    }
    match language {
        // The day stands last, and year and month are not said again.
        Language::Zh => {
            let first = print(language, from, Form::DayShort);
            format!("{first}至{}日", until.day())
        }
        Language::Fr if from.day() == 1 => format!("1er\u{2013}{last}"),
        _ => format!("{}\u{2013}{last}", from.day()),
    }
}

/// The twelve months from January on, as they stand alone.
pub(super) fn months(language: Language, form: Form) -> [String; 12] {
    let mut month = 0;
    [(); 12].map(|()| {
        month += 1;
        let first = NaiveDate::from_ymd_opt(2000, month, 1);
        print(language, first.unwrap_or_default(), form)
    })
}

/// A quarter, 1 to 4, of a year.
pub(super) fn quarter(language: Language, year: i32, quarter: u8) -> String {
    match language {
        Language::Ar => {
            let ordinal = match quarter {
                1 => "الأول",
                2 => "الثاني",
                3 => "الثالث",
                _ => "الرابع",
            };
            format!("الربع {ordinal} {year}")
        }
        Language::En => format!("Q{quarter} {year}"),
        Language::Es | Language::Fr => format!("T{quarter} {year}"),
        Language::Ru => format!("{quarter}-й\u{a0}кв. {year}\u{a0}г."),
        Language::Zh => format!("{year}年第{quarter}季度"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In the order of `Language::ALL`: ar, en, es, fr, ru, zh. No-break
    /// spaces, which CLDR sets here and there, are shown as spaces.
    fn in_six(date: &str, form: Form) -> [String; 6] {
        Language::ALL.map(|language| {
            print(language, date.parse().unwrap(), form).replace(['\u{a0}', '\u{202f}'], " ")
        })
    }

    #[test]
    fn from_day_to_day() {
        let in_six = |from: &str, until: &str| {
            let (from, until) = (from.parse().unwrap(), until.parse().unwrap());
            Language::ALL.map(|language| {
                days_short(language, from, until).replace(['\u{a0}', '\u{202f}'], " ")
            })
        };
        assert_eq!(
            in_six("2019-10-01", "2019-10-02"),
            [
                "1\u{2013}2 أكتوبر 2019",
                "1\u{2013}2 Oct 2019",
                "1\u{2013}2 oct 2019",
                "1er\u{2013}2 oct. 2019",
                "1\u{2013}2 окт. 2019 г.",
                "2019年10月1日至2日",
            ]
        );
        assert_eq!(
            in_six("2019-09-30", "2019-10-03")[1],
            "30 Sept 2019 \u{2013} 3 Oct 2019"
        );
    }

    #[test]
    fn days() {
        assert_eq!(
            in_six("2019-09-11", Form::Day),
            [
                "11 سبتمبر 2019",
                "11 September 2019",
                "11 de septiembre de 2019",
                "11 septembre 2019",
                "11 сентября 2019 г.",
                "2019年9月11日",
            ]
        );
        assert_eq!(
            in_six("2026-05-01", Form::Day),
            [
                "1 مايو 2026",
                "1 May 2026",
                "1 de mayo de 2026",
                "1er mai 2026",
                "1 мая 2026 г.",
                "2026年5月1日",
            ]
        );
        assert_eq!(
            in_six("1983-12-31", Form::DayShort),
            [
                "31 ديسمبر 1983",
                "31 Dec 1983",
                "31 dic 1983",
                "31 déc. 1983",
                "31 дек. 1983 г.",
                "1983年12月31日",
            ]
        );
    }

    #[test]
    fn months_of_a_year() {
        assert_eq!(
            in_six("2019-09-11", Form::Month),
            [
                "سبتمبر 2019",
                "September 2019",
                "septiembre de 2019",
                "septembre 2019",
                "сентябрь 2019 г.",
                "2019年9月",
            ]
        );
        assert_eq!(
            in_six("2019-09-11", Form::MonthShort),
            [
                "سبتمبر 2019",
                "Sept 2019",
                "sept 2019",
                "sept. 2019",
                "сент. 2019 г.",
                "2019年9月",
            ]
        );
    }

    #[test]
    fn names_of_months() {
        assert_eq!(months(Language::Ru, Form::MonthName)[0], "январь");
        assert_eq!(months(Language::Fr, Form::MonthName)[11], "décembre");
        assert_eq!(months(Language::Ar, Form::MonthName)[0], "يناير");
        assert_eq!(months(Language::Zh, Form::MonthName)[8], "九月");
        assert_eq!(months(Language::Zh, Form::MonthNameShort)[8], "9月");
        assert_eq!(months(Language::En, Form::MonthNameShort)[4], "May");
        for language in Language::ALL {
            for form in [Form::MonthName, Form::MonthNameShort] {
                let names = months(language, form);
                let different: std::collections::BTreeSet<_> = names.iter().collect();
                assert_eq!(different.len(), 12, "{names:?}");
            }
        }
    }

    #[test]
    fn quarters() {
        assert_eq!(
            Language::ALL.map(|language| quarter(language, 2024, 3)),
            [
                "الربع الثالث 2024",
                "Q3 2024",
                "T3 2024",
                "T3 2024",
                "3-й\u{a0}кв. 2024\u{a0}г.",
                "2024年第3季度",
            ]
        );
    }

    #[test]
    fn dates_that_no_calendar_writes_are_printed_plainly() {
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            for language in Language::ALL {
                assert!(!print(language, date, Form::Day).is_empty());
            }
        }
    }
}
