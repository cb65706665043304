//! Every sheet that can be drawn from the committed data, in all six
//! languages: no two texts overlap, whichever panel they belong to, none leaves
//! the sheet or has a character that the fonts lack, and the document is sound.
//! Besides the real register of activities, lists of every awkward length.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};

use resvg::usvg::roxmltree::{Document, Node};
use v6atlas::activity::{Files, Register};
use v6atlas::chart::country::Event;
use v6atlas::chart::{self, Drawing, TextBox};
use v6atlas::export::csv;
use v6atlas::geography::{Area, Country, CountryCode, CountryStatus, Group, Language, countries};
use v6atlas::measure::Observation;
use v6atlas::profile::{Atlas, Course, Profile, Region, World};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let entries = fs::read_dir(data().join("observations")).unwrap();
    let tables = entries.map(|entry| fs::read(entry.unwrap().path()).unwrap());
    let mut list: Vec<Observation> = tables
        .flat_map(|table| csv::read(&table[..]).unwrap())
        .collect();
    list.sort_by_cached_key(Observation::key);
    Atlas::new(&list)
});

static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let read = |name: &str| fs::read(data().join("activities").join(name)).unwrap();
    let (documents, activities, statements) = (
        read("documents.csv"),
        read("activities.csv"),
        read("statements.csv"),
    );
    let (trainings, policies) = (read("trainings.csv"), read("policies.csv"));
    let (duties, systems) = (read("duties.csv"), read("systems.csv"));
    let (register, problems) = Register::parse(Files {
        documents: &documents,
        activities: &activities,
        statements: &statements,
        trainings: &trainings,
        policies: &policies,
        duties: &duties,
        systems: &systems,
    });
    assert!(problems.is_empty(), "{problems:?}");
    register
});

/// The countries that have a sheet, and their profiles.
static PROFILES: LazyLock<BTreeMap<CountryCode, Profile>> = LazyLock::new(|| {
    let all = countries().iter().map(Country::code);
    all.filter_map(|code| Some((code, Profile::of(&ATLAS, code)?)))
        .collect()
});

/// The activities of a country, told at least as long as charts tell them.
fn events(country: CountryCode, language: Language) -> Vec<Event> {
    let timeline = REGISTER.for_country(country);
    let event = |entry: &v6atlas::activity::Entry<'_>| Event {
        title: entry.title(language).to_owned(),
        detail: entry
            .history()
            .iter()
            .map(|told| {
                format!(
                    "{:?} ({} {})",
                    told.status(),
                    told.document().key(),
                    told.paragraph()
                )
            })
            .collect::<Vec<_>>()
            .join(" \u{b7} "),
        start: entry.dates().start(),
        end: entry.dates().end(),
        is_core: entry.is_core(),
    };
    timeline.entries().map(event).collect()
}

/// Texts whose characters were looked up.
static KNOWN: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);

/// What is wrong with a sheet; empty for a good one.
fn faults(name: &str, language: Language, drawing: &Drawing) -> Vec<String> {
    let mut faults: Vec<String> = Vec::new();
    let place = |text: &TextBox| {
        let TextBox {
            text,
            x0,
            y0,
            x1,
            y1,
            layer,
        } = text;
        format!("`{text}` ({layer}, {x0:.1}-{x1:.1} by {y0:.1}-{y1:.1})")
    };
    let mut tell = |fault: String| faults.push(format!("{name} {language}: {fault}"));
    for (index, one) in drawing.texts.iter().enumerate() {
        for other in &drawing.texts[index + 1..] {
            if chart::overlaps(one, other) {
                tell(format!("{} overlaps {}", place(one), place(other)));
            }
        }
    }
    for text in drawing.strays() {
        tell(format!("{} leaves the sheet", place(text)));
    }
    for TextBox { text, .. } in &drawing.texts {
        if KNOWN.lock().unwrap().insert(text.clone()) {
            let missing = chart::missing_characters(text);
            if !missing.is_empty() {
                tell(format!("`{text}` has {missing:?}, which no font draws"));
            }
        }
    }
    if let Err(fault) = check_document(drawing, language) {
        tell(fault);
    }
    faults
}

fn check_document(drawing: &Drawing, language: Language) -> Result<(), String> {
    let document = Document::parse(&drawing.svg).map_err(|error| error.to_string())?;
    let svg = document.root_element();
    let attribute = |name: &str| svg.attribute(name).unwrap_or_default().to_owned();
    if (svg.tag_name().name(), attribute("role").as_str()) != ("svg", "img") {
        return Err("expected an svg with the role img".to_owned());
    }
    if attribute("lang") != language.code() {
        return Err(format!("is of the language `{}`", attribute("lang")));
    }
    let mut ids: BTreeMap<&str, &str> = BTreeMap::new();
    for node in document.descendants().filter(Node::is_element) {
        if let Some(id) = node.attribute("id")
            && ids.insert(id, node.tag_name().name()).is_some()
        {
            return Err(format!("has the id {id} twice"));
        }
    }
    let labels: Vec<Option<&&str>> = svg
        .attribute("aria-labelledby")
        .unwrap_or_default()
        .split(' ')
        .map(|id| ids.get(id))
        .collect();
    if labels != [Some(&"title"), Some(&"desc")] {
        return Err(format!("is labelled by {labels:?}"));
    }
    for (name, least) in [("title", 8), ("desc", 30)] {
        let node = svg.children().find(|node| node.tag_name().name() == name);
        let text = node.and_then(|node| node.text()).unwrap_or_default();
        if text.len() < least {
            return Err(format!("its {name} is `{text}`"));
        }
    }
    for node in document.descendants() {
        for attribute in node.attributes() {
            let value = attribute.value();
            if let Some(id) = value
                .strip_prefix("url(#")
                .and_then(|rest| rest.strip_suffix(')'))
                && !ids.contains_key(id)
            {
                return Err(format!("refers to {id}, which is not there"));
            }
            if ["NaN", "inf"].iter().any(|wrong| value.contains(wrong)) && attribute.name() == "d" {
                return Err(format!("has a path {value}"));
            }
        }
    }
    // What is drawn is what the boxes tell of: a halo is the same text again.
    let drawn: BTreeSet<String> = document
        .descendants()
        .filter(|node| node.tag_name().name() == "text")
        .map(|node| {
            letters(
                &node
                    .descendants()
                    .filter(Node::is_text)
                    .filter_map(|node| node.text())
                    .collect::<String>(),
            )
        })
        .collect();
    let boxed: BTreeSet<String> = drawing
        .texts
        .iter()
        .map(|text| letters(&text.text))
        .collect();
    let differing: Vec<_> = drawn.symmetric_difference(&boxed).take(3).collect();
    if !differing.is_empty() {
        return Err(format!("draws or tells of {differing:?} only"));
    }
    Ok(())
}

/// A text as a set of letters: runs may be cut and written in visual order.
fn letters(text: &str) -> String {
    let is_mark = |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut letters: Vec<char> = text
        .chars()
        .filter(|c| !c.is_whitespace() && !is_mark(c))
        .collect();
    let mirrored = |c: char| match c {
        ')' => '(',
        ']' => '[',
        '\u{bb}' => '\u{ab}',
        c => c,
    };
    for letter in &mut letters {
        *letter = mirrored(*letter);
    }
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Does the work on all items with two threads; the faults in any order.
fn on_two_threads<T: Sync>(items: &[T], work: impl Fn(&T) -> Vec<String> + Sync) -> Vec<String> {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let worker = || {
        let mut faults = Vec::new();
        while let Some(item) = items.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            faults.extend(work(item));
        }
        faults
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(worker);
        let mut faults = worker();
        faults.extend(other.join().unwrap());
        faults
    })
}

/// Fails on faults, the first of them told.
fn assert_none(faults: &[String]) {
    let first: Vec<&str> = faults.iter().take(12).map(String::as_str).collect();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        first.join("\n")
    );
}

/// The numbers on the axis of time are those of the dated activities, each
/// once; the list beside it begins with the same.
fn check_numbers(drawing: &Drawing, events: &[Event]) -> Result<(), String> {
    let numbers = |layer: &str| -> Vec<usize> {
        let texts = drawing.texts.iter().filter(|text| text.layer == layer);
        texts.filter_map(|text| text.text.parse().ok()).collect()
    };
    let dated: Vec<usize> = (1..)
        .zip(events)
        .filter(|(_, event)| event.period().is_some())
        .map(|(n, _)| n)
        .collect();
    let on_axis = numbers("strip");
    if on_axis != dated {
        return Err(format!(
            "expected the numbers {dated:?} on the axis, found {on_axis:?}"
        ));
    }
    let listed = numbers("assistance");
    if !dated.starts_with(&listed) || (listed.is_empty() && !dated.is_empty() && dated[0] == 1) {
        return Err(format!(
            "expected a list that begins like {dated:?}, found {listed:?}"
        ));
    }
    Ok(())
}

fn draw(country: CountryCode, events: &[Event], language: Language, name: &str) -> Vec<String> {
    let drawing = chart::country::draw(&PROFILES[&country], events, language);
    let mut faults = faults(name, language, &drawing);
    if let Err(fault) = check_numbers(&drawing, events) {
        faults.push(format!("{name} {language}: {fault}"));
    }
    faults
}

#[test]
fn every_country_has_a_sheet() {
    let current = countries()
        .iter()
        .filter(|country| country.status() == CountryStatus::Current);
    let without = current.filter(|country| !PROFILES.contains_key(&country.code()));
    assert_eq!(without.map(Country::code).collect::<Vec<_>>(), []);
    let (mut with_events, mut longest) = (0, 0);
    for &country in PROFILES.keys() {
        let count = events(country, Language::En).len();
        with_events += usize::from(count > 0);
        longest = longest.max(count);
    }
    assert!(
        with_events >= 30 && longest >= 3,
        "{with_events} with activities, at most {longest}"
    );
}

#[test]
fn sheets_of_all_countries_are_sound() {
    let sheets: Vec<(CountryCode, Language)> = PROFILES
        .keys()
        .flat_map(|&country| Language::ALL.map(|language| (country, language)))
        .collect();
    let faults = on_two_threads(&sheets, |&(country, language)| {
        let events = events(country, language);
        let name = country.to_string();
        let mut faults = draw(country, &events, language, &name);
        faults.extend(unlisted(country, &events, language));
        faults
    });
    assert_none(&faults);
}

#[test]
fn plots_by_themselves_are_sound_at_any_width() {
    let plots: Vec<(CountryCode, Language)> = PROFILES
        .keys()
        .flat_map(|&country| Language::ALL.map(|language| (country, language)))
        .collect();
    let faults = on_two_threads(&plots, |&(country, language)| {
        let events = events(country, language);
        let mut found = Vec::new();
        for width in [380.0, 733.0] {
            let profile = &PROFILES[&country];
            let drawing = chart::country::draw_plots(profile, &events, language, width);
            let name = format!("{country} at {width}");
            let on_axis = drawing.texts.iter().filter(|text| text.layer == "strip");
            let dated = events.iter().filter(|event| event.period().is_some());
            if on_axis.count() != dated.count() {
                found.push(format!("{name} {language}: not all are on the axis"));
            }
            found.extend(faults(&name, language, &drawing));
        }
        found
    });
    assert_none(&faults);
}

#[test]
fn courses_of_areas_are_sound_at_any_width() {
    let areas: Vec<Area> = [Area::Total]
        .into_iter()
        .chain(Group::MEASURED.map(Area::Group))
        .collect();
    let faults = on_two_threads(&areas, |&area| {
        let course = Course::of(&ATLAS, area);
        let mut found = Vec::new();
        for language in Language::ALL {
            for width in [380.0, 733.0] {
                let drawing = chart::course::draw(&course, "IPv6 delegations", language, width);
                let drawing = drawing.expect("all areas have figures");
                let named = drawing.texts.iter().filter(|text| text.layer == "legend");
                let name = format!("{area} at {width}");
                if named.count() != course.lines.len() {
                    found.push(format!("{name} {language}: a registry is not named"));
                }
                found.extend(faults(&name, language, &drawing));
            }
        }
        found
    });
    assert_none(&faults);
}

/// The dated activities of the register that the list has no room for.
fn unlisted(country: CountryCode, events: &[Event], language: Language) -> Vec<String> {
    if events.is_empty() {
        return Vec::new();
    }
    let drawing = chart::country::draw(&PROFILES[&country], events, language);
    let listed = drawing
        .texts
        .iter()
        .filter(|text| text.layer == "assistance");
    let numbers = listed
        .filter(|text| text.text.parse::<usize>().is_ok())
        .count();
    let dated = events
        .iter()
        .filter(|event| event.period().is_some())
        .count();
    if numbers == dated {
        Vec::new()
    } else {
        vec![format!("{country} {language}: {numbers} of {dated} listed")]
    }
}

#[test]
fn sheets_of_regions_and_the_world_are_sound() {
    let world = World::of(&ATLAS).unwrap();
    let regions = Group::ITU_REGIONS.map(|group| Region::of(&ATLAS, group));
    let faults = on_two_threads(&Language::ALL, |&language| {
        let mut found = faults("world", language, &chart::world::draw(&world, language));
        for region in &regions {
            let drawing = chart::region::draw(region, language);
            let named = drawing
                .texts
                .iter()
                .filter(|text| text.layer == "panels")
                .count();
            if named < region.panels.len() * 2 {
                found.push(format!("{} {language}: {named} labels", region.group));
            }
            found.extend(faults(region.group.code(), language, &drawing));
        }
        found
    });
    assert_none(&faults);
}

/// A list of activities of an awkward kind.
fn awkward(count: usize, kind: usize, language: Language) -> Vec<Event> {
    let title = match language {
        Language::Ar => "التدريب على الإصدار السادس من بروتوكول الإنترنت IPv6 لمهندسي الشبكات (2019)",
        Language::Zh => {
            "关于互联网协议第六版（IPv6）部署的国家培训班，面向运营商和政府机构的网络工程师"
        }
        Language::Ru => {
            "Обучение по переходу на IPv6 для сетевых инженеров операторов и госорганов"
        }
        _ => "Training on the deployment of IPv6 for network engineers of operators & government",
    };
    let time = |text: String| Some(text.parse().unwrap());
    (0..count)
        .map(|number| {
            let year = 2004 + number * 2 % 22;
            let (start, end) = match (kind + number) % 6 {
                0 => (time(format!("{year}")), None),
                1 => (time(format!("{year}-0{}", number % 9 + 1)), None),
                2 => (
                    time(format!("{year}-03-0{}", number % 9 + 1)),
                    time(format!("{}-11", year + 3)),
                ),
                3 => (None, None),
                4 => (None, time(format!("{year}"))),
                // All on the same days.
                _ => (time("2019-09-11".to_owned()), time("2019-09-13".to_owned())),
            };
            Event {
                title: format!("{title} {}", "IPv6 ".repeat(number % 4)),
                detail: format!("{title}. {title} \u{b7} 2019 ({number})"),
                start,
                end,
                is_core: number % 3 != 1,
            }
        })
        .collect()
}

#[test]
fn lists_of_any_length_find_room() {
    // Countries with long names, many neighbours, a single snapshot, nothing.
    let wanted = ["CI", "GB", "BV", "VC", "BR", "US", "TL", "ZA"];
    let wanted = wanted.map(|code| CountryCode::new(code).unwrap());
    let mut sheets = Vec::new();
    for country in wanted {
        for language in Language::ALL {
            for count in [0, 1, 12, 30] {
                for kind in 0..if count == 1 { 6 } else { 2 } {
                    sheets.push((country, language, count, kind));
                }
            }
        }
    }
    let faults = on_two_threads(&sheets, |&(country, language, count, kind)| {
        let name = format!("{country} with {count} activities of kind {kind}");
        draw(country, &awkward(count, kind, language), language, &name)
    });
    assert_none(&faults);
}
