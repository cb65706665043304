//! The one door to what is said in a language.

use std::cmp::Ordering;
use std::fmt;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::argument::Arg;
use super::catalogue::{self, Catalogue};
use super::date::{self, Form};
use super::list;
use super::number::{self, Figure};
use super::order::Order;
use crate::geography::Language;
use crate::period::Period;

static ALL: [LazyLock<Messages>; 6] = [
    LazyLock::new(|| Messages::new(Language::Ar)),
    LazyLock::new(|| Messages::new(Language::En)),
    LazyLock::new(|| Messages::new(Language::Es)),
    LazyLock::new(|| Messages::new(Language::Fr)),
    LazyLock::new(|| Messages::new(Language::Ru)),
    LazyLock::new(|| Messages::new(Language::Zh)),
];

/// What is said to readers of one language: messages, numbers, dates, lists,
/// and the order of names.
///
/// Made once for each language and shared by all threads.
pub struct Messages {
    language: Language,
    catalogue: Catalogue,
    order: Order,
}

impl Messages {
    /// Those of `language`.
    pub fn of(language: Language) -> &'static Self {
        let [ar, en, es, fr, ru, zh] = &ALL;
        match language {
            Language::Ar => ar,
            Language::En => en,
            Language::Es => es,
            Language::Fr => fr,
            Language::Ru => ru,
            Language::Zh => zh,
        }
    }

    fn new(language: Language) -> Self {
        Self {
            language,
            catalogue: Catalogue::new(language),
            order: Order::new(language),
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    //--- Messages

    /// The message of that name, which has no variables. A name that is not in
    /// the files is given back in braces.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The message of that name with its variables filled in. A variable that
    /// is not given shows as its name in braces; one too many does no harm.
    ///
    /// ```
    /// use v6atlas::geography::Language;
    /// use v6atlas::message::{Arg, Messages};
    ///
    /// let text = Messages::of(Language::En).format(
    ///     "dominance-largest",
    ///     &[("share", Arg::percent("78.25", 0))],
    /// );
    /// assert_eq!(text, "The largest holder has 78% of the space.");
    /// ```
    pub fn format(&self, id: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        self.catalogue
            .format(id, arguments)
            .map_or_else(|| format!("{{{id}}}"), |(text, _)| text)
    }

    /// The word for a code of our tables: family `area` and code `UN_LDC` give
    /// the message `area-un-ldc`.
    pub fn named(&self, family: &str, code: &str) -> String {
        let code = code.to_ascii_lowercase().replace('_', "-");
        self.text(&format!("{family}-{code}"))
    }

    /// Whether there is a message of that name.
    pub fn has(&self, id: &str) -> bool {
        self.catalogue.has(id)
    }

    /// The text of the language's message files, for tools that must know each
    /// character that can appear, such as those that subset fonts.
    pub fn sources(&self) -> impl Iterator<Item = &'static str> + use<> {
        catalogue::sources(self.language)
    }

    //--- Numbers

    /// A whole number: `1 234`.
    pub fn count(&self, count: i64) -> String {
        self.figure(&count.into())
    }

    /// An exact decimal number, rounded half to even to that many decimals.
    /// What is no number is given back as it is.
    pub fn number(&self, text: &str, decimals: u8) -> String {
        Figure::rounded(text, decimals)
            .map_or_else(|| text.to_owned(), |figure| self.figure(&figure))
    }

    /// A rounded number.
    pub fn figure(&self, figure: &Figure) -> String {
        number::print(self.language, figure)
    }

    /// A rounded number of per cent, with the sign.
    pub fn percent(&self, figure: &Figure) -> String {
        number::print_percent(self.language, figure)
    }

    //--- Dates

    /// `11 September 2019`
    pub fn day(&self, date: NaiveDate) -> String {
        date::print(self.language, date, Form::Day)
    }

    /// `11 Sept 2019`
    pub fn day_short(&self, date: NaiveDate) -> String {
        date::print(self.language, date, Form::DayShort)
    }

    /// From one day to another: `8–12 May 2017`.
    pub fn days_short(&self, from: NaiveDate, until: NaiveDate) -> String {
        date::days_short(self.language, from, until)
    }

    /// `September 2019`
    pub fn month(&self, date: NaiveDate) -> String {
        date::print(self.language, date, Form::Month)
    }

    /// `Sept 2019`
    pub fn month_short(&self, date: NaiveDate) -> String {
        date::print(self.language, date, Form::MonthShort)
    }

    /// The names of the months from January on, as they stand alone.
    pub fn month_names(&self) -> [String; 12] {
        date::months(self.language, Form::MonthName)
    }

    /// Their abbreviations.
    pub fn month_names_short(&self) -> [String; 12] {
        date::months(self.language, Form::MonthNameShort)
    }

    /// A quarter, 1 to 4, of a year: `Q3 2024`.
    pub fn quarter(&self, year: i32, quarter: u8) -> String {
        date::quarter(self.language, year, quarter)
    }

    /// A year, never grouped: `2019`.
    pub fn year(&self, year: i32) -> String {
        year.to_string()
    }

    /// A period, as precise as it is: `11 Sept 2019`, `Sept 2019`, `Q3 2019`,
    /// `2019`.
    pub fn period_short(&self, period: Period) -> String {
        match period {
            Period::Year(year) => self.year(year),
            Period::Quarter(year, quarter) => self.quarter(year, quarter),
            Period::Month(..) => self.month_short(period.first_day()),
            Period::Day(day) => self.day_short(day),
            Period::Span(from, _) => self.days_short(from, period.last_day()),
        }
    }

    //--- Names

    /// `A, B and C`
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        list::join(self.language, items)
    }

    /// The order of two names.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.order.compare(left, right)
    }

    /// Sorts by name; what has the same name keeps its order.
    ///
    /// ```
    /// use v6atlas::geography::Language;
    /// use v6atlas::message::Messages;
    ///
    /// let mut names = ["Zambie", "Égypte", "Ghana"];
    /// Messages::of(Language::Fr).sort_by_name(&mut names, |name| name);
    /// assert_eq!(names, ["Égypte", "Ghana", "Zambie"]);
    /// ```
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(name(a), name(b)));
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Messages({})", self.language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For each count the sentence of `id`, its only variable named `name`.
    fn counted(language: Language, id: &str, name: &str) -> [String; 6] {
        [1, 2, 3, 11, 21, 100]
            .map(|count| Messages::of(language).format(id, &[(name, Arg::Count(count))]))
    }

    #[test]
    fn plurals() {
        for (language, days) in [
            (
                Language::Ar,
                [
                    "يوم واحد",
                    "يومان",
                    "3 أيام",
                    "11 يوماً",
                    "21 يوماً",
                    "100 يوم",
                ],
            ),
            (
                Language::En,
                [
                    "1 day", "2 days", "3 days", "11 days", "21 days", "100 days",
                ],
            ),
            (
                Language::Es,
                [
                    "1 día",
                    "2 días",
                    "3 días",
                    "11 días",
                    "21 días",
                    "100 días",
                ],
            ),
            (
                Language::Fr,
                [
                    "1 jour",
                    "2 jours",
                    "3 jours",
                    "11 jours",
                    "21 jours",
                    "100 jours",
                ],
            ),
            (
                Language::Ru,
                ["1 день", "2 дня", "3 дня", "11 дней", "21 день", "100 дней"],
            ),
            (Language::Zh, ["1天", "2天", "3天", "11天", "21天", "100天"]),
        ] {
            assert_eq!(counted(language, "days", "days"), days);
        }
    }

    #[test]
    fn plurals_of_zero_and_of_decimals() {
        let days = |language, days| Messages::of(language).format("days", &[("days", days)]);
        let none = Language::ALL.map(|language| days(language, Arg::Count(0)));
        assert_eq!(
            none,
            ["0 يوم", "0 days", "0 días", "0 jour", "0 дней", "0天"]
        );
        let half = Language::ALL.map(|language| days(language, Arg::number("1.5", 1)));
        assert_eq!(
            half,
            [
                "1.5 يوم",
                "1.5 days",
                "1,5 días",
                "1,5 jour",
                "1,5 дня",
                "1.5天"
            ]
        );
        assert_eq!(days(Language::En, Arg::number("1", 1)), "1.0 days");
        assert_eq!(days(Language::En, Arg::number("1", 0)), "1 day");
        assert_eq!(
            days(Language::En, Arg::Count(i64::MAX)),
            "9,223,372,036,854,775,807 days"
        );
        assert_eq!(
            days(Language::Fr, Arg::number("123456789012345678.25", 1)),
            "123\u{202f}456\u{202f}789\u{202f}012\u{202f}345\u{202f}678,2 jours"
        );
    }

    #[test]
    fn sentences() {
        let date: NaiveDate = "2019-09-11".parse().unwrap();
        let said = Language::ALL.map(|language| {
            Messages::of(language)
                .format(
                    "chart-state",
                    &[
                        ("country", "Kenya".into()),
                        ("date", date.into()),
                        ("registry", "AFRINIC".into()),
                        ("records", Arg::Count(2)),
                        ("space", Arg::number("1135.0768", 2)),
                    ],
                )
                .replace(['\u{a0}', '\u{202f}'], "~")
        });
        assert_eq!(
            said,
            [
                "Kenya: في 11 سبتمبر 2019، أدرج AFRINIC كتلتي عناوين IPv6 مخصصتين، بحجم إجمالي قدره 1,135.08 \u{200e}/32.",
                "Kenya: on 11 September 2019, AFRINIC listed 2 IPv6 delegations, 1,135.08~/32s in all.",
                "Kenya: al 11 de septiembre de 2019, AFRINIC registraba 2 delegaciones IPv6, es decir, 1135,08~/32 en total.",
                "Kenya~: au 11 septembre 2019, AFRINIC recensait 2 délégations IPv6, soit 1~135,08~/32 au total.",
                "Kenya: на 11 сентября 2019~г. в файлах AFRINIC значилось 2 делегированных блока IPv6; общий объем – 1~135,08~/32.",
                "Kenya：截至2019年9月11日，AFRINIC记录有2个已分配的IPv6地址块，合计相当于1,135.08个/32。",
            ]
        );
    }
}
