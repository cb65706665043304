//! `v6atlas fetch`: files of the registries, checked before they are kept.

mod args;
mod aside;
mod busy;
mod checksum;
mod client;
mod clock;
mod desk;
mod download;
mod hosts;
mod job;
mod keep;
mod ledger;
mod outcome;
mod part;
mod proxy;
mod unlisted;

use std::collections::BTreeMap;
use std::fs;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use chrono::TimeDelta;
use indicatif::{MultiProgress, ProgressBar};
use v6atlas::delegated::Publisher;
use v6atlas::fetch::{Backoff, Catalogue, LockEntry, Wanted, When, Which, again, plan};
use v6atlas::resource::Registry;

pub(crate) use self::args::FetchArgs;
use self::busy::Busy;
use self::client::Client;
use self::desk::Desk;
use self::download::Limits;
use self::ledger::Ledger;
pub(crate) use self::ledger::NAME as LOCK;
use self::outcome::{Counts, Outcome};
use super::exit::Failure;
use super::{progress, write};

/// How many records of a hundred a file may have lost since the one before.
const SHRINKAGE: u8 = 20;

pub(crate) fn run(args: &FetchArgs) -> Result<ExitCode, Failure> {
    let catalogue = catalogue(args)?;
    // A lock says by itself what is wanted.
    let (when, wanted) = if args.locked {
        (When::Latest, Vec::new())
    } else {
        wanted(args, &catalogue)?
    };
    if args.dry_run && !args.locked {
        return dry_run(args, &wanted);
    }
    if args.locked && !args.into.join(ledger::NAME).is_file() {
        return Err(anyhow!(
            "{}: expected a lock file {}, found none; fetch without --locked first, or copy the \
             lock into the folder",
            args.into.display(),
            ledger::NAME
        )
        .into());
    }
    if args.dry_run {
        return dry_run_of(args, &Ledger::open(&args.into)?, &catalogue);
    }
    write::folder(&args.into)?;
    let _busy = Busy::claim(&args.into)?;
    let ledger = Ledger::open(&args.into)?;
    let network = &args.network;
    let client = Client::new(network.timeout, network.max_time, network.follow_hosts)?;
    let wait = TimeDelta::from_std(network.wait).context("a wait")?;
    let desk = Desk {
        client: &client,
        limits: Limits {
            backoff: Backoff::new(wait, network.retries),
            timeout: network.timeout,
            max_size: network.max_size.saturating_mul(1_000_000),
        },
        into: &args.into,
        ledger: &ledger,
        allowed: if args.accept_shrunk { 100 } else { SHRINKAGE },
    };
    let mut outcomes = if args.locked {
        let entries = locked(args, &ledger);
        let host = |entry: &LockEntry| entry.address.host_str().unwrap_or_default().to_owned();
        by_host(&entries, host, |entry, bar| {
            desk.get_again(&catalogue, entry, bar)
        })
    } else {
        let host = |wanted: &Wanted| {
            let first = wanted.candidates().first();
            let host = first.and_then(|candidate| candidate.address().host_str());
            host.unwrap_or_default().to_owned()
        };
        by_host(&wanted, host, |wanted, bar| desk.get(wanted, bar))
    };
    ledger.save()?;
    if args.locked {
        outcomes.extend(unlisted::files(args, &ledger));
    }
    let counts = outcome::tell(&args.into, &outcomes);
    if counts.new > 0 {
        let folder = args.into.display();
        write::done(&format!("next: v6atlas report --files {folder}"));
    }
    // A day without a file is no failure among others that have one.
    let is_range = matches!(&when, When::Days(days) if days.len() > 1);
    let may_miss = is_range && !args.locked && counts.missing < outcomes.len();
    Ok(code(counts, may_miss))
}

/// What is wanted, and for when: of the registries asked for, or of those that the
/// catalogue has such files of; of a range the days that have come. Names may be
/// of tomorrow: some are of the day on which the file was made, east of here.
fn wanted(args: &FetchArgs, catalogue: &Catalogue) -> Result<(When, Vec<Wanted>)> {
    let today = clock::now().date();
    let last = today.succ_opt().unwrap_or(today);
    let when = args.when.clone().until(last);
    let when = when.map_err(|error| anyhow!("{error}"))?;
    let which = match when {
        When::Latest => Which::Latest,
        When::Days(_) => Which::Dated,
    };
    let has_any = |publisher: &Publisher| {
        let mut places = catalogue.places().iter();
        places.any(|place| place.publisher() == *publisher && place.which() == which)
    };
    let mut publishers = args.publishers.clone();
    if publishers.is_empty() {
        let all = Registry::ALL.map(Publisher::Regional).into_iter();
        publishers = all.filter(has_any).collect();
    }
    if publishers.is_empty() {
        bail!("the catalogue has no such files of any regional registry; name one with --registry");
    }
    publishers.sort();
    publishers.dedup();
    let wanted = plan(catalogue, &publishers, args.form.into(), &when);
    Ok((when, wanted.map_err(|error| anyhow!("{error}"))?))
}

/// What the lock names of the registries asked for.
fn locked(args: &FetchArgs, ledger: &Ledger) -> Vec<LockEntry> {
    let its = |entry: &&LockEntry| {
        args.publishers.is_empty() || args.publishers.contains(&entry.path.publisher())
    };
    ledger.look(|lock| lock.entries().filter(its).cloned().collect())
}

fn code(counts: Counts, may_miss: bool) -> ExitCode {
    if counts.failed > 0 || counts.missing > 0 && !may_miss {
        ExitCode::from(2)
    } else if counts.refused > 0 {
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    }
}

fn catalogue(args: &FetchArgs) -> Result<Catalogue> {
    let Some(path) = &args.sources else {
        return Ok(Catalogue::shipped());
    };
    let table = fs::read(path).with_context(|| format!("{}: cannot be read", path.display()))?;
    match Catalogue::parse(&table) {
        Ok(catalogue) => Ok(catalogue),
        Err(error) => {
            let lines = error.problems().iter();
            let lines: Vec<String> = lines
                .map(|(line, text)| format!("{}:{line}: {text}", path.display()))
                .collect();
            bail!("{}", lines.join("\nerror: "))
        }
    }
}

fn dry_run(args: &FetchArgs, wanted: &[Wanted]) -> Result<ExitCode, Failure> {
    write::stdout(|output| {
        for one in wanted {
            for candidate in one.candidates() {
                let path = candidate.path(one.publisher());
                let path = path.map_or_else(
                    || format!("{}/YEAR/{}", one.publisher(), candidate.working_name()),
                    |path| path.to_string(),
                );
                writeln!(
                    output,
                    "{} -> {}",
                    candidate.address(),
                    args.into.join(path).display()
                )?;
            }
        }
        Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

fn dry_run_of(
    args: &FetchArgs,
    ledger: &Ledger,
    catalogue: &Catalogue,
) -> Result<ExitCode, Failure> {
    write::stdout(|output| {
        for entry in locked(args, ledger) {
            let place = args.into.join(entry.path.to_string());
            for (address, _) in again(catalogue, &entry) {
                writeln!(output, "{address} -> {}", place.display())?;
            }
        }
        Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Works on items, those of each host one after the other, hosts at the same
/// time. Gives what came of them in their order.
fn by_host<I: Sync>(
    items: &[I],
    host: impl Fn(&I) -> String,
    work: impl Fn(&I, &ProgressBar) -> Outcome + Sync,
) -> Vec<Outcome> {
    let mut lanes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, item) in items.iter().enumerate() {
        lanes.entry(host(item)).or_default().push(place);
    }
    let bars = MultiProgress::new();
    let done = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for lane in lanes.values() {
            let (bars, done, work) = (&bars, &done, &work);
            scope.spawn(move || {
                let bar = bars.add(progress::transfer());
                for &place in lane {
                    let Some(item) = items.get(place) else {
                        continue;
                    };
                    let outcome = work(item, &bar);
                    if let Ok(mut done) = done.lock() {
                        done.insert(place, outcome);
                    }
                }
                bar.finish_and_clear();
            });
        }
    });
    let done = done.into_inner().unwrap_or_default();
    done.into_values().collect()
}
