//! Numbers as a language writes them, rounded from exact text.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::{Decimal, SignDisplay};
use icu_decimal::options::DecimalFormatterOptions;

use super::locale::{PerLanguage, locale};
use crate::geography::Language;

thread_local! {
    static FORMATTERS: PerLanguage<Option<DecimalFormatter>> = const { PerLanguage::new() };
}

/// A number together with the decimals it is told with.
///
/// Rounding is half to even and starts from exact text, so that no error of
/// binary fractions shows.
///
/// ```
/// use v6atlas::geography::Language;
/// use v6atlas::message::{Figure, Messages};
///
/// let space = Figure::rounded("9295.076751708984375", 2).ok_or("not a number")?;
/// assert_eq!(Messages::of(Language::Ru).figure(&space), "9\u{a0}295,08");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Figure(Decimal);

impl Figure {
    /// The number that `text` writes with digits and a point, rounded half to
    /// even to that many decimals; `None` if it writes none.
    pub fn rounded(text: &str, decimals: u8) -> Option<Self> {
        let mut decimal = Decimal::try_from_str(text).ok()?;
        let last = -i16::from(decimals);
        decimal.round(last);
        decimal.absolute.trim_start();
        decimal.absolute.pad_end(last);
        // What rounds to zero has no sign, and a plus is not printed.
        decimal.apply_sign_display(SignDisplay::Negative);
        Some(Self(decimal))
    }

    /// The same number without zeros at the end of its decimals.
    #[must_use]
    pub fn without_zeros(mut self) -> Self {
        self.0.absolute.trim_end();
        self
    }

    /// A number that is only known approximately, rounded likewise; `None` if
    /// it is infinite or not a number.
    pub fn approximate(value: f64, decimals: u8) -> Option<Self> {
        Self::rounded(&value.to_string(), decimals)
    }

    /// How many per cent `part` is of `whole`, rounded half to even; `None` if
    /// `whole` is 0 or the amounts are too large to tell.
    pub fn share(part: u128, whole: u128, decimals: u8) -> Option<Self> {
        let divisor = greatest_common_divisor(part, whole);
        let (part, whole) = (part.checked_div(divisor)?, whole.checked_div(divisor)?);
        let scaled = part.checked_mul(10u128.checked_pow(u32::from(decimals) + 2)?)?;
        let (quotient, rest) = (scaled.checked_div(whole)?, scaled.checked_rem(whole)?);
        // Whether rest / whole is below, at or above a half.
        let up = match rest.cmp(&(whole - rest)) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => quotient % 2 == 1,
            std::cmp::Ordering::Greater => true,
        };
        let mut decimal = Decimal::from(quotient.checked_add(u128::from(up))?);
        decimal.absolute.multiply_pow10(-i16::from(decimals));
        Some(Self(decimal))
    }

    /// The value for choosing a plural, with its number of decimals; `None` if
    /// it has more digits than an `f64` can hold.
    pub(super) fn plural_operand(&self) -> Option<(f64, usize)> {
        let text = self.0.to_string();
        if text.bytes().filter(u8::is_ascii_digit).count() > 15 {
            return None;
        }
        let decimals = text.split_once('.').map_or(0, |(_, after)| after.len());
        Some((text.parse().ok()?, decimals))
    }
}

impl From<i64> for Figure {
    fn from(count: i64) -> Self {
        Self(count.into())
    }
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// `figure` in the form of `language`: `9 295,08`.
pub(super) fn print(language: Language, figure: &Figure) -> String {
    FORMATTERS.with(|formatters| {
        let formatter = formatters.get(language, || {
            let options = DecimalFormatterOptions::default();
            DecimalFormatter::try_new(locale(language).into(), options).ok()
        });
        formatter.as_ref().map_or_else(
            || figure.0.to_string(),
            |formatter| formatter.format(&figure.0).to_string(),
        )
    })
}

/// `figure`, which counts per cent, in the form of `language`: `50,6 %`.
///
/// In Arabic the sign stands to the right of the number wherever it appears:
/// a left-to-right mark holds the two together.
pub(super) fn print_percent(language: Language, figure: &Figure) -> String {
    let number = print(language, figure);
    match language {
        Language::Ar => format!("\u{200e}{number}%"),
        Language::En | Language::Zh => format!("{number}%"),
        Language::Es | Language::Ru => format!("{number}\u{a0}%"),
        Language::Fr => format!("{number}\u{202f}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In the order of `Language::ALL`: ar, en, es, fr, ru, zh.
    fn in_six(figure: &Figure) -> [String; 6] {
        Language::ALL.map(|language| print(language, figure))
    }

    #[test]
    fn groups_as_each_language_does() {
        assert_eq!(in_six(&888.into()), ["888"; 6]);
        assert_eq!(
            in_six(&1234.into()),
            [
                "1,234",
                "1,234",
                "1234",
                "1\u{202f}234",
                "1\u{a0}234",
                "1,234"
            ]
        );
        assert_eq!(
            in_six(&1_234_567.into()),
            [
                "1,234,567",
                "1,234,567",
                "1.234.567",
                "1\u{202f}234\u{202f}567",
                "1\u{a0}234\u{a0}567",
                "1,234,567",
            ]
        );
        assert_eq!(
            in_six(&(-5).into()),
            ["\u{200e}-5", "-5", "-5", "-5", "-5", "-5"]
        );
        assert_eq!(
            print(Language::En, &i64::MIN.into()),
            "-9,223,372,036,854,775,808"
        );
    }

    #[test]
    fn rounds_exact_text() {
        let space = Figure::rounded("9295.076751708984375", 2).unwrap();
        assert_eq!(
            in_six(&space),
            [
                "9,295.08",
                "9,295.08",
                "9295,08",
                "9\u{202f}295,08",
                "9\u{a0}295,08",
                "9,295.08",
            ]
        );
        for (text, decimals, rounded) in [
            ("2.5", 0, "2"),
            ("3.5", 0, "4"),
            ("0.125", 2, "0.12"),
            ("0.135", 2, "0.14"),
            ("0.1250000000000000000000000001", 2, "0.13"),
            ("9.995", 2, "10.00"),
            ("4", 2, "4.00"),
            ("-0.001", 1, "0.0"),
            ("-0.05", 1, "0.0"),
            ("-0.051", 1, "-0.1"),
            ("+7", 0, "7"),
            ("007", 0, "7"),
            ("0", 0, "0"),
            ("5.5", 30, "5.500000000000000000000000000000"),
        ] {
            let figure = Figure::rounded(text, decimals).unwrap();
            assert_eq!(print(Language::En, &figure), rounded, "{text}");
        }
        for text in ["", "-", ".", "1,5", "1.2.3", "NaN", "٣", "1 000", "/32"] {
            assert_eq!(Figure::rounded(text, 2), None, "{text}");
        }
    }

    #[test]
    fn approximate_numbers_are_finite() {
        let tenth = Figure::approximate(0.1 + 0.2, 1).unwrap();
        assert_eq!(print(Language::Fr, &tenth), "0,3");
        let large = Figure::approximate(1e21, 0).unwrap();
        assert_eq!(print(Language::Zh, &large), "1,000,000,000,000,000,000,000");
        assert_eq!(Figure::approximate(f64::NAN, 1), None);
        assert_eq!(Figure::approximate(f64::INFINITY, 1), None);
    }

    #[test]
    fn shares_are_exact() {
        let share = |part, whole, decimals| {
            Figure::share(part, whole, decimals).map(|f| print(Language::En, &f))
        };
        assert_eq!(share(1463, 2893, 1).unwrap(), "50.6");
        assert_eq!(share(1, 3, 2).unwrap(), "33.33");
        assert_eq!(share(2, 3, 0).unwrap(), "67");
        assert_eq!(share(1, 800, 2).unwrap(), "0.12");
        assert_eq!(share(3, 800, 2).unwrap(), "0.38");
        assert_eq!(share(0, 34, 1).unwrap(), "0.0");
        assert_eq!(share(34, 34, 1).unwrap(), "100.0");
        // Amounts of space in addresses: 5269 of 11333 /32s.
        assert_eq!(share(5269 << 96, 11333 << 96, 6).unwrap(), "46.492544");
        assert_eq!(share(1, 0, 1), None);
        assert_eq!(share(0, 0, 1), None);
        assert_eq!(share(u128::MAX, 2, 1), None);
        assert_eq!(share(1, 3, 255), None);
    }

    #[test]
    fn percent_in_six() {
        let share = Figure::rounded("50.57", 1).unwrap();
        assert_eq!(
            Language::ALL.map(|language| print_percent(language, &share)),
            [
                "\u{200e}50.6%",
                "50.6%",
                "50,6\u{a0}%",
                "50,6\u{202f}%",
                "50,6\u{a0}%",
                "50.6%",
            ]
        );
    }
}
