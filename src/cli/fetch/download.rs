//! From an address to a whole file on the disk: attempts, waits, going on where
//! it broke off, and limits of size and time.

use std::fs::File;
use std::io::{Read, Write};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;
use url::Url;
use v6atlas::fetch::{Backoff, ContentRange, retry_after};

use super::client::{Answer, Client, NoAnswer};
use super::clock;
use super::part::{Part, Validators};

/// The least speed, in bytes a second, over each stretch of the time-out.
const LEAST_SPEED: f64 = 1024.0;

/// The most bytes of a checksum file.
pub(super) const SMALL: u64 = 1 << 16;

/// What limits a download.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) backoff: Backoff,
    pub(super) timeout: Duration,
    /// The most bytes of a file, as it comes and unpacked.
    pub(super) max_size: u64,
}

/// What came of asking.
pub(super) enum Got {
    /// The part holds the whole file.
    Whole(Validators),
    /// The server says that it is the one we have.
    NotModified,
    /// There is none at that address.
    Nothing,
}

/// Why nothing came.
enum Trouble {
    /// Ask again, after a while if the server says so.
    Passing(String, Option<chrono::TimeDelta>),
    Lasting(String),
}

impl From<NoAnswer> for Trouble {
    fn from(error: NoAnswer) -> Self {
        match error {
            NoAnswer::Passing(text) => Self::Passing(text, None),
            NoAnswer::Lasting(text) => Self::Lasting(text),
        }
    }
}

/// One download.
pub(super) struct Download<'d> {
    pub(super) client: &'d Client,
    pub(super) limits: Limits,
    pub(super) address: &'d Url,
    pub(super) hosts: &'d [String],
    pub(super) part: &'d Part,
    /// What we have, if it is enough to hear that it is the same.
    pub(super) held: Option<&'d Validators>,
    pub(super) bar: &'d ProgressBar,
}

impl Download<'_> {
    /// Asks until there is an answer or there have been enough attempts.
    pub(super) fn run(&self) -> Result<Got, String> {
        let mut retry = 0;
        loop {
            match self.attempt() {
                Ok(got) => return Ok(got),
                Err(Trouble::Lasting(text)) => return Err(text),
                Err(Trouble::Passing(text, asked)) => {
                    let Some(wait) = self.limits.backoff.wait(retry, asked) else {
                        let attempts = crate::cli::tell::count(u64::from(retry) + 1, "attempt");
                        return Err(format!("{text}; given up after {attempts}"));
                    };
                    retry += 1;
                    self.bar.set_message("waiting to ask again");
                    thread::sleep(wait.to_std().unwrap_or_default());
                }
            }
        }
    }

    fn attempt(&self) -> Result<Got, Trouble> {
        let begun = self.part.begun(self.address);
        let range = begun
            .as_ref()
            .map(|(size, validators)| (format!("bytes={size}-"), validators));
        let mut fields = Vec::new();
        if let Some((range, validators)) = &range {
            fields.push(("Range", range.as_str()));
            fields.extend(validators.for_range().map(|one| ("If-Range", one)));
        } else if let Some(held) = self.held {
            let tag = held.etag.as_deref().map(|tag| ("If-None-Match", tag));
            let time = held.last_modified.as_deref();
            fields.extend(tag);
            fields.extend(time.map(|time| ("If-Modified-Since", time)));
        }
        let answer = self.client.get(self.address, self.hosts, &fields)?;
        let lasting = |what: String| Err(Trouble::Lasting(format!("{}: {what}", self.address)));
        match answer.status {
            200 => self.take(answer, 0, None),
            206 => match begun {
                Some((size, validators)) => self.go_on(answer, size, validators),
                None => lasting(
                    "expected the whole file, found a part that was not asked for".to_owned(),
                ),
            },
            304 if range.is_none() && self.held.is_some() => Ok(Got::NotModified),
            // Some servers answer so where there is none.
            404 | 410 => Ok(Got::Nothing),
            416 => {
                // A run may have ended between the last byte and the checks.
                let whole = answer.header("content-range").map(str::to_owned);
                if let Some((size, validators)) = begun
                    && whole.is_some_and(|whole| whole.trim() == format!("bytes */{size}"))
                {
                    return Ok(Got::Whole(validators));
                }
                self.part.discard();
                let text = "the server has no more of the file than is here; it is fetched anew";
                Err(self.passing(text))
            }
            status @ (408 | 425 | 429 | 500..=599) => {
                let asked = answer.header("retry-after");
                let asked = asked.and_then(|text| retry_after(text, clock::now()));
                let text = match asked {
                    Some(wait) => format!(
                        "{}: the server answers {status} and asks to wait {} s",
                        self.address,
                        wait.num_seconds()
                    ),
                    None => format!("{}: the server answers {status}", self.address),
                };
                Err(Trouble::Passing(text, asked))
            }
            status => lasting(format!("expected a file, the server answers {status}")),
        }
    }

    fn passing(&self, what: &str) -> Trouble {
        Trouble::Passing(format!("{}: {what}", self.address), None)
    }

    /// Adds the rest to what has arrived, if it is the rest.
    fn go_on(&self, answer: Answer<'_>, size: u64, before: Validators) -> Result<Got, Trouble> {
        let range = answer.header("content-range");
        let range: Option<ContentRange> = range.and_then(|text| text.parse().ok());
        let is_other = answer.header("etag").is_some_and(|etag| {
            let own = before.etag.as_deref();
            own.is_some_and(|own| own != etag)
        });
        let is_rest = range.is_some_and(|range| range.continues(size));
        if !is_rest || is_other {
            drop(answer);
            self.part.discard();
            return Err(self.passing(&format!(
                "expected the rest of the file after {size} bytes, found another part; it is \
                 fetched anew"
            )));
        }
        let length = range.map(|range| range.length());
        self.take_so_many(answer, size, Some(before), length)
    }

    /// Reads a body to its end, after `size` bytes that are here already.
    fn take(
        &self,
        answer: Answer<'_>,
        size: u64,
        before: Option<Validators>,
    ) -> Result<Got, Trouble> {
        self.take_so_many(answer, size, before, None)
    }

    /// The same of a body of so many bytes, if that is known from elsewhere.
    fn take_so_many(
        &self,
        mut answer: Answer<'_>,
        size: u64,
        before: Option<Validators>,
        expected: Option<u64>,
    ) -> Result<Got, Trouble> {
        let encoding = answer.header("content-encoding").unwrap_or("identity");
        if !encoding.eq_ignore_ascii_case("identity") && !is_of_name(encoding, self.address) {
            let text = format!(
                "{}: expected the file as published, found it packed",
                self.address
            );
            return Err(Trouble::Lasting(text));
        }
        let length = answer.length().or(expected);
        if length.is_some_and(|length| length.saturating_add(size) > self.limits.max_size) {
            return Err(self.too_large());
        }
        let cannot = |error: std::io::Error| {
            let path = self.part.path().display();
            Trouble::Lasting(format!("{path}: cannot be written: {error}"))
        };
        let (mut file, validators) = if let Some(before) = before {
            (self.part.go_on().map_err(cannot)?, before)
        } else {
            let text = |name| answer.header(name).map(str::to_owned);
            let validators = Validators {
                etag: text("etag"),
                last_modified: text("last-modified"),
            };
            let file = self.part.begin(self.address, &validators);
            (file.map_err(cannot)?, validators)
        };
        self.bar.set_length(size + length.unwrap_or(0));
        self.bar.set_position(size);
        self.bar.set_message("");
        let arrived = self.copy(&mut answer.body, &mut file, size)?;
        if let Some(length) = length.filter(|length| *length != arrived) {
            return Err(self.passing(&format!(
                "cut off: expected {length} bytes, found {arrived}"
            )));
        }
        Ok(Got::Whole(validators))
    }

    /// Copies a body into a file; gives how many bytes it had.
    fn copy(&self, body: &mut dyn Read, file: &mut File, size: u64) -> Result<u64, Trouble> {
        let mut buffer = vec![0; 1 << 16];
        let mut arrived: u64 = 0;
        let mut pace = Pace::new(self.limits.timeout);
        loop {
            let count = body.read(&mut buffer).map_err(|error| {
                self.passing(&format!("cut off after {} bytes: {error}", size + arrived))
            })?;
            if count == 0 {
                return Ok(arrived);
            }
            arrived += count as u64;
            if size + arrived > self.limits.max_size {
                return Err(self.too_large());
            }
            let bytes = buffer.get(..count).unwrap_or_default();
            file.write_all(bytes).map_err(|error| {
                let path = self.part.path().display();
                Trouble::Lasting(format!("{path}: cannot be written: {error}"))
            })?;
            self.bar.set_position(size + arrived);
            if pace.is_too_slow(count) {
                return Err(self.passing(&format!(
                    "too slow: less than {LEAST_SPEED} bytes a second; {} bytes have arrived",
                    size + arrived
                )));
            }
        }
    }

    fn too_large(&self) -> Trouble {
        self.part.discard();
        let help = if self.limits.max_size > SMALL {
            "; if the file is right, allow it with --max-size"
        } else {
            ""
        };
        Trouble::Lasting(format!(
            "{}: expected at most {} bytes, found more{help}",
            self.address, self.limits.max_size
        ))
    }
}

/// Whether an encoding only repeats what the name of a file says: some servers
/// call a file `x.gz` one that they have packed.
fn is_of_name(encoding: &str, address: &Url) -> bool {
    let encoding = encoding.to_ascii_lowercase();
    let ending = match encoding.trim_start_matches("x-") {
        "gzip" => ".gz",
        "bzip2" => ".bz2",
        _ => return false,
    };
    address.path().ends_with(ending)
}

/// How fast bytes arrive, over one stretch of time after the other.
struct Pace {
    stretch: Duration,
    begun: Instant,
    bytes: usize,
}

impl Pace {
    fn new(stretch: Duration) -> Self {
        Self {
            stretch,
            begun: Instant::now(),
            bytes: 0,
        }
    }

    /// Whether too few bytes came in the stretch that ends with these.
    fn is_too_slow(&mut self, count: usize) -> bool {
        self.bytes += count;
        let elapsed = self.begun.elapsed();
        if elapsed < self.stretch {
            return false;
        }
        let bytes = u32::try_from(self.bytes).unwrap_or(u32::MAX);
        let is_slow = f64::from(bytes) < LEAST_SPEED * elapsed.as_secs_f64();
        self.begun = Instant::now();
        self.bytes = 0;
        is_slow
    }
}
