//! A folder to run `fetch` in, a server to ask, and files to publish there.

use std::fmt::Write;
use std::io::Write as _;

use v6atlas::fetch::SOURCE_COLUMNS;
use v6atlas::source::{Algorithm, Digest};

use crate::bench::{Bench, Run};
use crate::server::{Reply, Server};

/// The address of the newest file in most tests.
pub(crate) const LATEST: &str = "/afrinic/delegated-afrinic-extended-latest";

/// A folder, a server, and a catalogue that names it.
pub(crate) struct World {
    pub(crate) bench: Bench,
    pub(crate) server: Server,
}

impl World {
    pub(crate) fn new() -> Self {
        let world = Self {
            bench: Bench::new(),
            server: Server::start(),
        };
        let base = format!("http://127.0.0.1:{}", world.server.port);
        world.catalogue(&base, "");
        world
    }

    /// Writes the catalogue: five registries, newest and dated; AFRINIC's also
    /// packed, APNIC's named by the serial.
    pub(crate) fn catalogue(&self, base: &str, hosts: &str) {
        let mut table = SOURCE_COLUMNS.join(",") + "\n";
        for registry in ["afrinic", "apnic", "arin", "lacnic", "ripencc"] {
            let (named_by, lag) = match registry {
                "apnic" => ("serial", 1),
                _ => ("end", 0),
            };
            let mut row = |which: &str, place: &str, ending: &str, compression: &str| {
                let name = format!("delegated-{registry}-extended-");
                let day = if which == "latest" {
                    "latest"
                } else {
                    "{yyyymmdd}"
                };
                writeln!(
                    table,
                    "{registry},delegations,extended,{which},{base}/{registry}/{place}{name}{day}\
                     {ending},{name}{{yyyymmdd}}{ending},{named_by},{lag},{{address}}.md5,openssl,\
                     {compression},{hosts},,,free,all,reported,"
                )
                .unwrap();
            };
            row("latest", "", "", "plain");
            row("dated", "{yyyy}/", "", "plain");
            if registry == "afrinic" {
                row("dated", "{yyyy}/", ".gz", "gzip");
            }
        }
        self.bench.write("sources.csv", table);
    }

    /// Publishes a file with its checksum beside it.
    pub(crate) fn publish(&self, path: &str, file: impl AsRef<[u8]>) {
        let file = file.as_ref();
        let digest = Digest::of(Algorithm::Md5, file).unwrap();
        let name = path.rsplit('/').next().unwrap();
        self.server.on(path, [Reply::file(file)]);
        let checksum = format!("MD5 ({name}) = {digest}\n");
        self.server
            .on(&format!("{path}.md5"), [Reply::file(checksum)]);
    }

    /// Runs `fetch` of AFRINIC with these words and short waits.
    pub(crate) fn fetch(&self, words: &str) -> Run {
        self.fetch_all(&format!("--registry afrinic {words}"))
    }

    /// The same of the five.
    pub(crate) fn fetch_all(&self, words: &str) -> Run {
        Run::of(self.command(words))
    }

    pub(crate) fn command(&self, words: &str) -> std::process::Command {
        // An option that is told twice would be refused.
        let defaults = [("--wait", "0.01"), ("--timeout", "5"), ("--retries", "2")];
        let defaults: Vec<String> = defaults
            .iter()
            .filter(|(name, _)| !words.contains(name))
            .map(|(name, value)| format!("{name} {value}"))
            .collect();
        let words = format!("fetch --sources sources.csv {} {words}", defaults.join(" "));
        let mut command = self.bench.command(&words);
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
            command.env_remove(name).env_remove(name.to_lowercase());
        }
        command
    }

    /// What was refused: names with the reasons.
    pub(crate) fn rejected(&self) -> Vec<(String, String)> {
        let folder = self.bench.path("archive/.rejected");
        let mut list = Vec::new();
        for path in self.bench.listing() {
            if path.parent() == Some(&folder) && path.extension().is_some_and(|end| end == "txt") {
                let text = std::fs::read_to_string(&path).unwrap();
                // What the text is about is beside it.
                assert!(path.with_extension("").is_file(), "{}", path.display());
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                list.push((name, text));
            }
        }
        list
    }

    /// The files that are kept, by their paths in the archive, without lock and
    /// hidden ones.
    pub(crate) fn kept(&self) -> Vec<String> {
        let archive = self.bench.path("archive");
        let all = self.bench.listing();
        let files = all.iter().filter(|path| path.is_file());
        let inside = files.filter_map(|path| path.strip_prefix(&archive).ok());
        let names = inside.map(|path| path.to_str().unwrap().to_owned());
        let is_kept = |name: &String| {
            !name.split('/').any(|part| part.starts_with('.')) && name != "v6atlas.lock"
        };
        names.filter(is_kept).collect()
    }

    /// Nothing is on its way any more.
    #[track_caller]
    pub(crate) fn has_no_parts(&self) {
        let parts = self.bench.listing();
        let is_part = |path: &&std::path::PathBuf| path.to_string_lossy().contains(".part");
        assert_eq!(parts.iter().find(is_part), None);
    }
}

/// An extended file of a registry with that many AS numbers, two lines of space
/// and one day. APNIC's serial is the day after.
pub(crate) fn file(registry: &str, end: &str, records: usize) -> String {
    let serial = match registry {
        "apnic" => (end.parse::<u32>().unwrap() + 1).to_string(),
        _ => end.to_owned(),
    };
    let all = records + 2;
    let mut text = format!(
        "2|{registry}|{serial}|{all}|00000000|{end}|+0000\n\
         {registry}|*|asn|*|{records}|summary\n\
         {registry}|*|ipv6|*|2|summary\n"
    );
    let (base, first) = match registry {
        "afrinic" => (328_000, "2c0f:"),
        "apnic" => (131_072, "2400:"),
        "arin" => (393_216, "2600:"),
        "lacnic" => (262_144, "2800:"),
        _ => (196_608, "2a00:"),
    };
    for number in 0..records {
        writeln!(
            text,
            "{registry}|KE|asn|{}|1|20100101|allocated|A{number}",
            base + number
        )
        .unwrap();
    }
    for (number, country) in [(1, "CI"), (2, "KE")] {
        writeln!(
            text,
            "{registry}|{country}|ipv6|{first}{number}::|32|20100101|allocated|B{number}"
        )
        .unwrap();
    }
    text
}

pub(crate) fn gzip(text: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_ref()).unwrap();
    encoder.finish().unwrap()
}
