//! The names of all countries in all languages, for the search box.

use super::content::file;
use crate::geography::{Language, countries};
use crate::report::File;

/// What readers also call a country, and no official name begins with: short
/// and former names and usual abbreviations.
const ALSO: [(&str, &str); 33] = [
    ("AE", "UAE|Emirates"),
    ("BN", "Brunei"),
    ("BO", "Bolivia"),
    ("CD", "DR Congo|DRC|Congo-Kinshasa|RDC"),
    ("CG", "Congo-Brazzaville"),
    ("CI", "Ivory Coast"),
    ("CV", "Cape Verde"),
    ("CZ", "Czech Republic"),
    ("FK", "Falklands|Malvinas"),
    ("FM", "Micronesia"),
    (
        "GB",
        "UK|Great Britain|England|Britain|Великобритания|英国|بريطانيا",
    ),
    ("IR", "Iran|Иран|伊朗"),
    (
        "KP",
        "North Korea|DPRK|Corée du Nord|Corea del Norte|Северная Корея|朝鲜|كوريا الشمالية",
    ),
    (
        "KR",
        "South Korea|Corée du Sud|Corea del Sur|Южная Корея|韩国|كوريا الجنوبية",
    ),
    ("LA", "Laos|Лаос|老挝"),
    ("MD", "Moldova|Молдова"),
    ("MK", "Macedonia|Македония|马其顿"),
    ("MM", "Burma|Birmanie"),
    ("NL", "Holland|Голландия|荷兰"),
    ("PS", "Palestine|Палестина|巴勒斯坦|فلسطين"),
    ("RU", "Russia|Россия|Russie|Rusia|俄罗斯|روسيا"),
    ("ST", "São Tomé"),
    ("SY", "Syria|Сирия|叙利亚|سوريا"),
    ("SZ", "Swaziland"),
    ("TL", "East Timor"),
    ("TR", "Turkey|Turquie|Turquía|Турция"),
    ("TW", "Taiwan"),
    ("TZ", "Tanzania|Танзания"),
    (
        "US",
        "USA|America|США|EEUU|EUA|États-Unis|Estados Unidos|أمريكا",
    ),
    ("VA", "Vatican|Ватикан"),
    ("VE", "Venezuela|Венесуэла"),
    ("VG", "British Virgin Islands"),
    ("VN", "Vietnam|Вьетнам"),
];

/// A script that defines a list: of each country its code, its code of three
/// letters, its name in each language, in the order of the languages' codes, and
/// what else it is called.
pub(super) fn names() -> File {
    let rows: Vec<String> = countries()
        .iter()
        .map(|country| {
            let names = Language::ALL.map(|language| country.name(language));
            let mut cells = vec![country.code().to_string()];
            cells.push(country.alpha3().unwrap_or_default().to_owned());
            cells.extend(names.map(str::to_owned));
            let code = country.code().to_string();
            let also = ALSO.iter().filter(|(one, _)| *one == code);
            cells.extend(also.flat_map(|(_, names)| names.split('|').map(str::to_owned)));
            let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
            format!("[{}]", cells.join(","))
        })
        .collect();
    let languages = Language::ALL.map(|language| quoted(language.code()));
    file(
        "assets/names.js",
        &format!(
            "globalThis.v6names={{languages:[{}],rows:[\n{}\n]}};\n",
            languages.join(","),
            rows.join(",\n")
        ),
    )
}

/// A text as a string of a script.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '<' => quoted.push_str("\\u003c"),
            letter if letter.is_control() => quoted.push(' '),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
