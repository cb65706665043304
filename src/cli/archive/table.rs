//! From what is remembered to a table, a few areas at a time, so that memory
//! does not grow with the number of files.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::Write;
use std::ops::RangeInclusive;

use anyhow::{Context, Result, anyhow};
use v6atlas::export;
use v6atlas::geography::Area;
use v6atlas::measure::{FlowTable, Meter, Sampling, Scope, StockTable};
use v6atlas::packed::Unpacker;
use v6atlas::resource::Registry;

use super::fill::{Filled, Step};
use super::reader::Reader;
use super::store::Store;
use crate::cli::in_order::in_order;

/// The most figures of areas on dates that are looked at together.
const TOGETHER: usize = 1 << 14;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    pub(super) sampling: Sampling,
    pub(super) is_compact: bool,
}

/// The scopes in the order of tables.
pub(super) fn scopes(filled: &Filled) -> Vec<Scope> {
    let mut scopes: Vec<Scope> = filled.series.keys().copied().map(Scope::Of).collect();
    if scopes.len() == Registry::ALL.len() {
        scopes.push(Scope::All);
    }
    scopes.sort();
    scopes
}

/// Gives the rows of a scope, as they stand in a table, in order. Returns how
/// many there are.
pub(super) fn rows(
    store: &Store,
    filled: &Filled,
    scope: Scope,
    wanted: Wanted,
    mut put: impl FnMut(&[u8]) -> Result<()>,
) -> Result<usize> {
    let registries: Vec<Registry> = match scope {
        Scope::Of(registry) => vec![registry],
        Scope::All => Registry::ALL.to_vec(),
    };
    let batches = batches(store, filled, &registries)?;
    let mut rows = 0;
    let mut failure = None;
    in_order(
        &batches,
        |_| 1,
        |_| (),
        |areas| batch(store, filled, scope, &registries, areas, wanted),
        |_, made| {
            let put = made.and_then(|(count, bytes)| {
                rows += count;
                put(&bytes)
            });
            if let Err(error) = put
                && failure.is_none()
            {
                failure = Some(error);
            }
        },
    );
    failure.map_or(Ok(rows), Err)
}

/// The areas in which there is anything, cut into batches.
fn batches(
    store: &Store,
    filled: &Filled,
    registries: &[Registry],
) -> Result<Vec<RangeInclusive<Area>>> {
    let areas: RefCell<BTreeSet<Area>> = RefCell::default();
    let is_new = |area| {
        areas.borrow_mut().insert(area);
        false
    };
    let reader = store.reader()?;
    let mut steps = 0;
    for registry in registries {
        for step in filled.series.get(registry).into_iter().flatten() {
            steps += 1;
            stock(store, &reader, *registry, step, &is_new)?;
        }
    }
    let areas: Vec<Area> = areas.into_inner().into_iter().collect();
    // At least some batches for each thread.
    let most = (TOGETHER / steps.max(1)).min(areas.len() / 8).max(1);
    let range = |part: &[Area]| Some(*part.first()?..=*part.last()?);
    Ok(areas.chunks(most).filter_map(range).collect())
}

/// The rows of some areas.
fn batch(
    store: &Store,
    filled: &Filled,
    scope: Scope,
    registries: &[Registry],
    areas: &RangeInclusive<Area>,
    wanted: Wanted,
) -> Result<(usize, Vec<u8>)> {
    let is_wanted = |area: Area| areas.contains(&area);
    let reader = store.reader()?;
    let mut meter = Meter::new(wanted.sampling).compact(wanted.is_compact);
    for &registry in registries {
        let newest = filled.newest.get(&registry);
        for step in filled.series.get(&registry).into_iter().flatten() {
            let mut table = stock(store, &reader, registry, step, &is_wanted)?;
            let mut flows = Vec::new();
            if scope != Scope::All {
                if let Some((_, footprint)) = newest.filter(|(plain, _)| *plain == step.plain) {
                    table = table.with_survivors(footprint.delegations());
                }
                for (date, compare) in &step.flows {
                    let slot = store.flow(compare).ok_or_else(lost)?;
                    let packed = reader.packed(slot)?;
                    let flow = FlowTable::unpack(&mut Unpacker::new(&packed), &is_wanted);
                    flows.push((*date, flow.ok_or_else(lost)?));
                }
            }
            meter.recall(registry, table, flows)?;
        }
    }
    let observations = meter.finish_part(Some(scope), &is_wanted);
    let mut bytes = Vec::new();
    export::csv::write_rows(&observations, &mut bytes)?;
    Ok((observations.len(), bytes))
}

fn stock(
    store: &Store,
    reader: &Reader,
    registry: Registry,
    step: &Step,
    is_wanted: &dyn Fn(Area) -> bool,
) -> Result<StockTable> {
    let stock = store.stock(&step.plain, registry).ok_or_else(lost)?;
    let packed = reader.packed(stock.slot)?;
    let table = StockTable::unpack(&mut Unpacker::new(&packed), is_wanted);
    Ok(table.ok_or_else(lost)?.1)
}

fn lost() -> anyhow::Error {
    anyhow!("the memory of the archive lacks what was written to it; delete .v6atlas and try again")
}

/// The headings and the rows of several scopes as one table.
pub(super) fn write(
    store: &Store,
    filled: &Filled,
    scopes: &[Scope],
    wanted: Wanted,
    output: &mut dyn Write,
) -> Result<usize> {
    export::csv::write([], &mut *output)?;
    let mut count = 0;
    for &scope in scopes {
        count += rows(store, filled, scope, wanted, |bytes| {
            output.write_all(bytes).context("a table cannot be written")
        })?;
    }
    Ok(count)
}
