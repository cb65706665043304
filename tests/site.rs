//! The web site as the command writes it: whole, the same each time, brought up
//! to date file by file, and safe from what people put into tables; and the
//! preview server. What a browser makes of it is proved by scripts/site-proof.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};

#[path = "support/bench.rs"]
mod bench;

use bench::{Bench, Run};

/// A bench with a data folder of few figures and the whole register.
fn with_data() -> Bench {
    let bench = Bench::new();
    bench.run("measure mini -o mini.csv").done();
    bench.write("data/observations/afrinic.csv", bench.read("mini.csv"));
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for entry in fs::read_dir(from.join("activities")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let table = fs::read(entry.path()).unwrap();
        bench.write(&format!("data/activities/{name}"), table);
    }
    bench
}

fn run(bench: &Bench, words: &str) -> Run {
    let run = bench.run(words);
    assert_eq!(run.code, Some(0), "{words}: {}", run.err);
    run
}

/// All files below a folder, by their paths within it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(one) = open.pop() {
        for entry in fs::read_dir(one).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                found.insert(name.to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    let content = files.get(name).unwrap_or_else(|| panic!("no {name}"));
    String::from_utf8(content.clone()).unwrap()
}

fn is_page(name: &str) -> bool {
    Path::new(name).extension() == Some("html".as_ref())
}

/// What an attribute's value stands for.
fn unescaped(text: &str) -> String {
    text.replace("&#x2f;", "/")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}

/// The values of an attribute in a page.
fn values(page: &str, attribute: &str) -> Vec<String> {
    let mark = format!(" {attribute}=\"");
    page.split(&mark)
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(value, _)| unescaped(value))
        .collect()
}

/// Where a relative link of a file leads to.
fn target(file: &str, link: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{file}: {link} leaves the site"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_leads_to_a_file_and_a_place_of_the_site() {
    let bench = with_data();
    run(&bench, "site -o site");
    let files = files(&bench.path("site"));
    let places: BTreeMap<&String, BTreeSet<String>> = files
        .iter()
        .filter(|(name, _)| is_page(name))
        .map(|(name, content)| {
            let page = std::str::from_utf8(content).unwrap();
            (name, values(page, "id").into_iter().collect())
        })
        .collect();
    assert!(places.len() > 3000, "{}", places.len());
    let mut links = 0;
    for name in places.keys() {
        let page = text(&files, name);
        assert!(page.len() < 200_000, "{name}: {} bytes", page.len());
        for attribute in ["href", "src", "action"] {
            for link in values(&page, attribute) {
                links += 1;
                let (path, place) = link.split_once('#').unwrap_or((&link, ""));
                let to = if path.is_empty() {
                    (*name).clone()
                } else {
                    target(name, path)
                };
                assert!(files.contains_key(&to), "{name}: {link} leads to nothing");
                let has_place = |ids: &BTreeSet<String>| ids.contains(place);
                assert!(
                    place.is_empty() || places.get(&to).is_some_and(has_place),
                    "{name}: {link}: no such place"
                );
            }
        }
        // A strict policy refuses these.
        for refused in [" style=\"", "<style", " onclick=", "javascript:"] {
            assert!(!page.contains(refused), "{name}: {refused}");
        }
        assert!(page.contains("Content-Security-Policy"), "{name}");
        assert!(!page.contains("unsafe-inline"), "{name}");
    }
    assert!(links > 50_000, "{links}");
}

#[test]
fn all_languages_have_the_same_pages_and_no_message_is_missing() {
    let bench = with_data();
    run(&bench, "site -o site");
    let files = files(&bench.path("site"));
    let of = |language: &str| -> BTreeSet<String> {
        let start = format!("{language}/");
        let names = files.keys().filter_map(|name| name.strip_prefix(&start));
        names.map(str::to_owned).collect()
    };
    let english = of("en");
    for language in ["ar", "es", "fr", "ru", "zh"] {
        assert_eq!(of(language), english, "{language}");
        let page = text(&files, &format!("{language}/countries/CI.html"));
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        let start = format!("<html lang=\"{language}\" dir=\"{direction}\"");
        assert!(page.contains(&start), "{language}");
        // Each page leads to its translations.
        for other in ["ar", "en", "es", "fr", "ru", "zh"] {
            let link = format!("../../{other}/countries/CI.html");
            assert!(values(&page, "href").contains(&link), "{language} {other}");
        }
    }
    // A message that does not exist is printed as its name in braces.
    for (name, content) in files.iter().filter(|(name, _)| is_page(name)) {
        let page = std::str::from_utf8(content).unwrap();
        let mut braces = page.split('{').skip(1);
        let is_id = |text: &str| {
            let is_letter = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            text.contains('-') && text.chars().all(is_letter)
        };
        let missing = braces.find_map(|rest| {
            let (text, _) = rest.split_once('}')?;
            is_id(text).then_some(text)
        });
        assert_eq!(missing, None, "{name}");
    }
}

#[test]
fn the_same_tables_give_the_same_bytes_and_a_changed_row_few_files() {
    let bench = with_data();
    run(&bench, "site -o one --lang en,ar");
    let mut command = bench.command("site -o two --lang ar,en");
    command.env("RAYON_NUM_THREADS", "1");
    assert_eq!(Run::of(command).code, Some(0));
    assert!(
        files(&bench.path("one")) == files(&bench.path("two")),
        "the two sites differ"
    );
    let again = run(&bench, "site -o one --lang en,ar");
    assert!(again.err.contains(" 0 written, 0 removed"), "{}", again.err);

    // One remark of a statement on Côte d'Ivoire's test bed.
    let before = files(&bench.path("one"));
    let name = "data/activities/statements.csv";
    let table = String::from_utf8(bench.read(name)).unwrap();
    let changed: Vec<String> = table
        .lines()
        .map(|line| {
            if line.contains(",testbed-ci,council-2020,") {
                // As long as before: the size of the table is told on a page.
                line.replace("Policies and test bed", "Policies and test Bed")
            } else {
                line.to_owned()
            }
        })
        .collect();
    let changed = changed.join("\n") + "\n";
    assert_ne!(changed, table);
    bench.write(name, changed);
    run(&bench, "site -o one --lang en,ar");
    let after = files(&bench.path("one"));
    let touched: BTreeSet<&str> = after
        .iter()
        .filter(|(name, content)| before.get(*name) != Some(content))
        .map(|(name, _)| name.as_str())
        .collect();
    let expected = BTreeSet::from([
        "ar/activities/testbed-ci.html",
        "ar/countries/CI.html",
        "data/countries/CI-activities.csv",
        "data/statements.csv",
        "en/activities/testbed-ci.html",
        "en/countries/CI.html",
    ]);
    assert_eq!(touched, expected);

    // Fewer languages: what is no longer of the site goes.
    let fewer = run(&bench, "site -o one --lang en");
    assert!(!fewer.err.contains(" 0 removed"), "{}", fewer.err);
    assert!(!bench.path("one/ar").exists());
}

/// The cells of the table below a heading, row by row.
fn cells(page: &str, after: &str) -> Vec<Vec<String>> {
    let (_, rest) = page.split_once(after).unwrap();
    let (_, rest) = rest.split_once("<tbody>").unwrap();
    let (body, _) = rest.split_once("</tbody>").unwrap();
    let rows = body.split("<tr").skip(1);
    let inner = |row: &str| -> Vec<String> {
        let cells = row.split("</t").filter(|cell| cell.contains("<t"));
        cells
            .map(|cell| {
                cell.rsplit('>')
                    .next()
                    .unwrap_or_default()
                    .trim()
                    .to_owned()
            })
            .collect()
    };
    rows.map(inner).collect()
}

#[test]
fn tables_to_download_are_what_the_page_shows() {
    let bench = with_data();
    run(&bench, "site -o site --lang en");
    let files = files(&bench.path("site"));
    let page = text(&files, "en/countries/CI.html");
    let rows = |name: &str| -> Vec<Vec<String>> {
        let table = text(&files, &format!("data/countries/CI-{name}.csv"));
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let rows = reader.records().map(|row| row.unwrap());
        rows.map(|row| row.iter().map(str::to_owned).collect())
            .collect()
    };
    let shown = cells(&page, "<summary>IPv6 delegations by date");
    let told = rows("stock");
    assert!(!told.is_empty());
    assert_eq!(
        shown.iter().map(|row| &row[1]).collect::<Vec<_>>(),
        told.iter().map(|row| &row[2]).collect::<Vec<_>>()
    );
    let told = rows("activities");
    let statements = page.matches("class=\"source\"><a").count();
    assert_eq!(told.len(), statements);
    for (name, content) in &files {
        // No table without rows, and each is linked from its country's page.
        if let Some(table) = name.strip_prefix("data/countries/") {
            assert!(
                std::str::from_utf8(content).unwrap().lines().count() > 1,
                "{name}"
            );
            let (country, _) = table.split_once(['-', '.']).unwrap();
            let page = text(&files, &format!("en/countries/{country}.html"));
            let link = format!("../../{name}");
            assert!(values(&page, "href").contains(&link), "{name}");
        }
    }
}

#[test]
fn what_a_broken_run_left_is_the_sites() {
    let bench = with_data();
    run(&bench, "site -o site --lang en");
    // As a run in two languages leaves it that breaks off after some pages.
    let list = bench.path("site/.v6atlas-site");
    let mut text = fs::read_to_string(&list).unwrap();
    text.push_str("fr/countries/CI.html\nfr/index.html\n");
    fs::write(&list, text).unwrap();
    fs::create_dir_all(bench.path("site/fr/countries")).unwrap();
    fs::write(bench.path("site/fr/countries/CI.html"), "half").unwrap();
    let again = run(&bench, "site -o site --lang en");
    assert!(again.err.contains(" 0 written, 2 removed"), "{}", again.err);
    assert!(!bench.path("site/fr").exists());
}

/// What breaks out of HTML, of an attribute, of a chart, of a script.
const HOSTILE: [&str; 4] = [
    "<script>alert(1)</script>",
    "\"\"><img src=x onerror=alert(1)>",
    "</svg></script><b>",
    "' onmouseover='alert(1)",
];

#[test]
fn what_people_wrote_is_text() {
    let bench = with_data();
    for (number, hostile) in HOSTILE.iter().enumerate() {
        for table in [
            "activities",
            "statements",
            "policies",
            "documents",
            "trainings",
        ] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/activities");
            let original = fs::read_to_string(from.join(format!("{table}.csv"))).unwrap();
            let words = [
                "IPv6 test bed, Côte d’Ivoire",
                "Abidjan",
                "Policies and test bed told together",
                "Report to Council on ITU Internet activities",
                "Numbers not stated",
                "Transition strategy",
            ];
            let mut changed = String::new();
            for line in original.lines() {
                let mut line = line.to_owned();
                for word in words {
                    // Within quotation marks a comma and a doubled mark are text.
                    if let Some(place) = line.find(word) {
                        let marks = line.get(..place).unwrap().matches('"').count();
                        let put = if marks % 2 == 1 {
                            format!("{word}, {hostile}")
                        } else {
                            format!("\"{word}, {hostile}\"")
                        };
                        let is_cell = marks % 2 == 1
                            || line.get(..place).unwrap().ends_with(',')
                                && line.get(place + word.len()..).unwrap().starts_with(',');
                        if is_cell {
                            line = line.replacen(word, &put, 1);
                        }
                    }
                }
                changed.push_str(&line);
                changed.push('\n');
            }
            bench.write(&format!("data/activities/{table}.csv"), changed);
        }
        let site = format!("site{number}");
        run(
            &bench,
            &format!("site -o {site} --lang en --base-url https://example.org"),
        );
        let mut told = 0;
        for (name, content) in files(&bench.path(&site)) {
            let is_markup = [".html", ".svg", ".atom", ".xml"]
                .iter()
                .any(|ending| name.ends_with(ending));
            if !is_markup {
                continue;
            }
            let page = String::from_utf8(content).unwrap();
            for broken in [
                "<script>alert",
                "<img src=x",
                "</svg></script>",
                "</script><b>",
            ] {
                assert!(!page.contains(broken), "{name}: {broken}");
            }
            // Our attributes stand in double marks, so a single one ends none.
            assert!(!page.contains("=\"' onmouseover"), "{name}");
            if page.contains("alert(1)") || page.contains("&lt;&#x2f;svg&gt;") {
                told += 1;
            }
        }
        // The text is there, as text.
        assert!(told > 3, "{hostile}: told in {told} files");
    }
}

#[test]
fn a_folder_that_is_no_site_is_not_touched() {
    let bench = with_data();
    bench.write("full/letter.txt", "Dear all\n");
    bench.refuses(
        "site -o full",
        2,
        "error: full: expected an empty folder, or a site that was written before, found a \
         folder with other files; name another one with --output\n",
    );
    // A list that somebody changed removes nothing elsewhere.
    run(&bench, "site -o site --lang en");
    bench.write("victim.txt", "here to stay\n");
    let list = String::from_utf8(bench.read("site/.v6atlas-site")).unwrap();
    bench.write("site/.v6atlas-site", format!("{list}../victim.txt\n"));
    let run = bench.run("site -o site --lang en");
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(run.err.contains("found `../victim.txt`"), "{}", run.err);
    assert_eq!(bench.read("victim.txt"), b"here to stay\n");
    bench.write("site/.v6atlas-site", list);
    // Neither does a link among its folders, or in the place of a page.
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        fs::remove_file(bench.path("site/en/about.html")).unwrap();
        symlink(bench.path("victim.txt"), bench.path("site/en/about.html")).unwrap();
        bench.run("site -o site --lang en").done();
        assert_eq!(bench.read("victim.txt"), b"here to stay\n");
        fs::create_dir(bench.path("elsewhere")).unwrap();
        fs::remove_dir_all(bench.path("site/en/rules")).unwrap();
        symlink(bench.path("elsewhere"), bench.path("site/en/rules")).unwrap();
        let run = bench.run("site -o site --lang en");
        assert_eq!(run.code, Some(2), "{}", run.err);
        assert!(run.err.contains("found a link to elsewhere"), "{}", run.err);
        assert_eq!(fs::read_dir(bench.path("elsewhere")).unwrap().count(), 0);
        fs::remove_file(bench.path("site/en/rules")).unwrap();
    }
    bench.write("site/.v6atlas-site", "something else\n");
    let run = bench.run("site -o site --lang en");
    assert_eq!(run.code, Some(2), "{}", run.err);
}

#[test]
fn a_register_with_problems_makes_no_site() {
    let bench = with_data();
    let table = String::from_utf8(bench.read("data/activities/activities.csv")).unwrap();
    bench.write(
        "data/activities/activities.csv",
        table.replacen(",standardisation,", ",standardization,", 1),
    );
    let run = bench.run("site -o site");
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(!bench.path("site").exists());
}

#[test]
fn the_address_of_the_site_is_said_where_it_is_needed() {
    let bench = with_data();
    run(
        &bench,
        "site -o site --lang en,fr --base-url https://example.org/ipv6/",
    );
    let files = files(&bench.path("site"));
    let page = text(&files, "fr/countries/CI.html");
    let links: Vec<String> = values(&page, "href");
    for link in [
        "https://example.org/ipv6/fr/countries/CI.html",
        "https://example.org/ipv6/en/countries/CI.html",
    ] {
        assert!(links.iter().any(|one| one == link), "{link}");
    }
    let map = text(&files, "sitemap.xml");
    let pages = files
        .keys()
        .filter(|name| is_page(name) && name.contains('/'))
        .count();
    assert_eq!(map.matches("<loc>").count(), pages);
    let about = "site -o about --lang fr --contact ipv6@example.org";
    run(&bench, about);
    let about = fs::read_to_string(bench.path("about/fr/about.html")).unwrap();
    let links = values(&about, "href");
    assert!(links.contains(&"mailto:ipv6@example.org".to_owned()));
    for wrong in [
        "example.org",
        "a@b",
        "javascript:alert(1)",
        "a b@example.org",
    ] {
        let mut command = bench.command("site -o other");
        command.args(["--contact", wrong]);
        let run = Run::of(command);
        assert_eq!(run.code, Some(2), "{wrong}: {}", run.err);
    }
    let feed = text(&files, "en/training/feed.atom");
    let ids = feed
        .split("<id>")
        .skip(1)
        .filter_map(|rest| rest.split('<').next());
    let ids: BTreeSet<&str> = ids.collect();
    assert_eq!(
        ids.len(),
        feed.matches("<id>").count(),
        "an id is there twice"
    );
    for id in ids {
        let parts: Vec<&str> = id.strip_prefix("urn:uuid:").unwrap().split('-').collect();
        let sizes: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        assert_eq!(sizes, [8, 4, 4, 4, 12], "{id}");
        assert!(
            parts[2].starts_with('8') && parts[3].starts_with('8'),
            "{id}"
        );
    }
    let tree = roxmltree::Document::parse(&feed).unwrap();
    let entries = tree.descendants().filter(|node| node.has_tag_name("entry"));
    assert!(entries.count() > 5);
    assert!(feed.contains("https://example.org/ipv6/en/activities/"));
    for wrong in [
        "example.org",
        "ftp://example.org",
        "https://",
        "https://a b",
        "https://a?b",
        "https://:/",
    ] {
        let mut command = bench.command("site -o other");
        command.args(["--base-url", wrong]);
        let run = Run::of(command);
        assert_eq!(run.code, Some(2), "{wrong}: {}", run.err);
    }
}

/// A preview that is running, and where.
struct Preview {
    child: Child,
    port: u16,
    addresses: Vec<String>,
}

impl Preview {
    fn of(bench: &Bench, folder: &str) -> Self {
        let mut child = bench
            .command(&format!("serve {folder} --port 0"))
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut addresses = Vec::new();
        for line in lines.by_ref() {
            let line = line.unwrap();
            if line.starts_with("note: ") {
                break;
            }
            addresses.push(line);
        }
        let port = addresses
            .first()
            .and_then(|line| line.trim_end_matches('/').rsplit_once(':'))
            .and_then(|(_, port)| port.parse().ok())
            .unwrap();
        Self {
            child,
            port,
            addresses,
        }
    }

    /// The status and the rest of an answer to a request written by hand.
    fn ask(&self, path: &str, host: &str) -> (u16, String) {
        Self::ask_at(&format!("127.0.0.1:{}", self.port), path, host)
    }

    /// The same of one of its addresses.
    fn ask_at(address: &str, path: &str, host: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok());
        (status.unwrap_or(0), answer)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_preview_shows_the_folder_and_nothing_else() {
    let bench = Bench::new();
    bench.write("site/index.html", "<p>the first page\n");
    bench.write("site/a b/größe.html", "<p>a name with letters\n");
    bench.write("site/calendar.ics", "BEGIN:VCALENDAR\n");
    bench.write("secret.txt", "the secret\n");
    #[cfg(unix)]
    std::os::unix::fs::symlink(bench.path("secret.txt"), bench.path("site/link.txt")).unwrap();
    fs::create_dir(bench.path("site/folder")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        bench.path("secret.txt"),
        bench.path("site/folder/index.html"),
    )
    .unwrap();
    let preview = Preview::of(&bench, "site");
    let host = format!("localhost:{}", preview.port);
    let (code, page) = preview.ask("/", &host);
    assert_eq!(code, 200);
    assert!(page.contains("the first page"), "{page}");
    assert!(page.contains("nosniff"), "{page}");
    let (code, page) = preview.ask("/a%20b/gr%C3%B6%C3%9Fe.html?query", &host);
    assert_eq!(code, 200, "{page}");
    let (_, calendar) = preview.ask("/calendar.ics", &host);
    assert!(calendar.contains("text/calendar"), "{calendar}");
    for outside in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "//../secret.txt",
        "/a%20b/../../secret.txt",
        "/link.txt",
        "/folder/",
        "//folder",
        "/%00",
        "/%ff",
        "/%zz",
    ] {
        let (code, page) = preview.ask(outside, &host);
        assert!((400..500).contains(&code), "{outside}: {code} {page}");
        assert!(!page.contains("the secret"), "{outside}: {page}");
    }
    // A page elsewhere that gave itself this machine's address.
    assert_eq!(preview.ask("/", "example.org").0, 403);
    assert_eq!(preview.ask("/", "localhost.example.org").0, 403);
    assert_eq!(preview.ask("/", "127.0.0.1").0, 200);
    assert_eq!(preview.ask("/", "[::1]:80").0, 200);
    for address in &preview.addresses {
        let is_loopback =
            address.starts_with("http://[::1]:") || address.starts_with("http://127.0.0.1:");
        assert!(is_loopback, "{address}");
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        assert_eq!(Preview::ask_at(host, "/", host).0, 200, "{address}");
    }
    let has_ipv6 = std::net::TcpListener::bind("[::1]:0").is_ok();
    let both = 1 + usize::from(has_ipv6);
    assert_eq!(preview.addresses.len(), both, "{:?}", preview.addresses);
}

#[cfg(unix)]
#[test]
fn the_preview_stops_at_an_interrupt() {
    let bench = Bench::new();
    bench.write("site/index.html", "<p>the first page\n");
    let mut preview = Preview::of(&bench, "site");
    let status = std::process::Command::new("kill")
        .args(["-INT", &preview.child.id().to_string()])
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(preview.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_preview_of_nothing_is_refused() {
    let bench = Bench::new();
    bench.refuses(
        "serve nowhere",
        2,
        "error: nowhere: expected a folder with a site, found none; write one with `v6atlas site \
         -o nowhere`\n",
    );
    bench.write("site/index.html", "");
    let preview = Preview::of(&bench, "site");
    let run = bench.run(&format!("serve site --port {}", preview.port));
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(run.err.contains("choose another port"), "{}", run.err);
}
