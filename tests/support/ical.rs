//! A reader of iCalendar files, after RFC 5545 and not after our writer.

use std::collections::BTreeMap;

/// The properties of a component: name with parameters, and value.
pub(crate) type Properties = BTreeMap<String, String>;

/// The properties of the calendar, and those of each event.
pub(crate) fn read(text: &str) -> (Properties, Vec<Properties>) {
    // Each line ends in CR and LF, and neither stands elsewhere (3.1).
    assert!(text.ends_with("\r\n"));
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    let mut unfolded: Vec<String> = Vec::new();
    for line in lines {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.is_empty() && !line.contains(['\r', '\n']), "{line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => unfolded.last_mut().unwrap().push_str(rest),
            None => unfolded.push(line.to_owned()),
        }
    }
    let mut calendar = Properties::new();
    let mut events = Vec::new();
    let mut open: Vec<Properties> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for line in unfolded {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => {
                names.push(value.to_owned());
                open.push(Properties::new());
            }
            "END" => {
                assert_eq!(names.pop().as_deref(), Some(value));
                let done = open.pop().unwrap();
                match value {
                    "VCALENDAR" => calendar = done,
                    "VEVENT" => events.push(done),
                    other => panic!("a component {other}"),
                }
            }
            name => {
                let value = unescaped(value);
                let before = open.last_mut().unwrap().insert(name.to_owned(), value);
                assert_eq!(before, None, "{name} twice");
            }
        }
    }
    assert!(open.is_empty() && !events.is_empty());
    (calendar, events)
}

/// A value of the type TEXT (3.3.11).
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            text.push(match letters.next() {
                Some('n' | 'N') => '\n',
                Some(escaped @ ('\\' | ';' | ',')) => escaped,
                other => panic!("{other:?} after a backslash in {value}"),
            });
        } else {
            text.push(letter);
        }
    }
    text
}
