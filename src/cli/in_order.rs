//! Work on many things at a time, its results in order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError, mpsc};

/// How many items a thread may be begun ahead of those that were taken. With
/// so few items that they are not worked on in their order, it holds none up.
const AHEAD: usize = 4;

/// How many items are begun and not taken yet: what waits for a slow one before
/// it must not fill the memory.
///
/// Nothing can wait for ever: the first of a lane that was not taken is begun
/// before those behind it, so it is among the ones that are let in.
struct Gate {
    most: usize,
    /// How many there are, and whether all are let in, as something failed.
    state: Mutex<(usize, bool)>,
    changed: Condvar,
}

impl Gate {
    fn enter(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while state.0 >= self.most && !state.1 {
            state = self
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        state.0 += 1;
    }

    fn leave(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.0 = state.0.saturating_sub(1);
        self.changed.notify_all();
    }
}

/// Opens the gate when its thread panics, so that the others end and the panic
/// is told.
struct OpensOnPanic<'a>(&'a Gate);

impl Drop for OpensOnPanic<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
            state.1 = true;
            self.0.changed.notify_all();
        }
    }
}

/// Works on items with all threads and takes the results in an order in which
/// those of one lane keep theirs: as they come, if each item has a lane of its
/// own; in the order of the items, if all have one.
pub(crate) fn in_order<I: Sync, K: Ord, T: Send>(
    items: &[I],
    size: impl Fn(&I) -> u64,
    lane: impl Fn(&I) -> K,
    work: impl Fn(&I) -> T + Sync,
    mut take: impl FnMut(&I, T),
) {
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(items.len().max(1));
    // A few large ones: the largest first, so that threads end together. Many:
    // in their order, so that few results wait for an earlier one.
    let mut order: Vec<usize> = (0..items.len()).collect();
    if items.len() <= AHEAD * threads {
        order.sort_by_key(|&place| std::cmp::Reverse(items.get(place).map(&size)));
    }
    let gate = Gate {
        most: AHEAD * threads,
        state: Mutex::new((0, false)),
        changed: Condvar::new(),
    };
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::sync_channel::<(usize, T)>(threads);
    let receiver = Mutex::new(receiver);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let sender = sender.clone();
            let (next, order, work, gate) = (&next, &order, &work, &gate);
            scope.spawn(move || {
                let _opens = OpensOnPanic(gate);
                loop {
                    // First in, then which one: so the earliest are in.
                    gate.enter();
                    let Some(&place) = order.get(next.fetch_add(1, Ordering::Relaxed)) else {
                        break;
                    };
                    let Some(item) = items.get(place) else {
                        break;
                    };
                    if sender.send((place, work(item))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let _opens = OpensOnPanic(&gate);
        let Ok(receiver) = receiver.lock() else {
            return;
        };
        let mut waiting: BTreeMap<usize, T> = BTreeMap::new();
        let mut ahead: BTreeMap<K, BTreeSet<usize>> = BTreeMap::new();
        for (place, item) in items.iter().enumerate() {
            ahead.entry(lane(item)).or_default().insert(place);
        }
        for (place, result) in receiver.iter() {
            waiting.insert(place, result);
            let Some(ahead) = items.get(place).and_then(|item| ahead.get_mut(&lane(item))) else {
                continue;
            };
            while let Some((&first, result)) = ahead
                .first()
                .and_then(|first| Some((first, waiting.remove(first)?)))
            {
                ahead.remove(&first);
                gate.leave();
                if let Some(item) = items.get(first) {
                    take(item, result);
                }
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// The most items that were begun and not taken, with a first one that is
    /// done only when nothing else goes on, and the order of what was taken.
    fn run(items: usize, lanes: usize) -> (usize, Vec<usize>) {
        let list: Vec<usize> = (0..items).collect();
        let (begun, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let most = AtomicUsize::new(0);
        let mut order = Vec::new();
        in_order(
            &list,
            |_| 1,
            |&item| item % lanes,
            |&item| {
                let now = begun.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(now - taken.load(Ordering::SeqCst), Ordering::SeqCst);
                if item == 0 {
                    let mut before = 0;
                    while before != begun.load(Ordering::SeqCst) {
                        before = begun.load(Ordering::SeqCst);
                        std::thread::sleep(Duration::from_millis(50));
                    }
                }
                item
            },
            |_, item| {
                taken.fetch_add(1, Ordering::SeqCst);
                order.push(item);
            },
        );
        (most.into_inner(), order)
    }

    #[test]
    fn a_slow_first_one_holds_the_others_up() {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        for lanes in [1, 3] {
            let (most, order) = run(2000, lanes);
            // One more may be begun between the taking and its being counted.
            assert!(most <= (AHEAD + 1) * threads, "{most}");
            for lane in 0..lanes {
                let its: Vec<usize> = order
                    .iter()
                    .copied()
                    .filter(|i| i % lanes == lane)
                    .collect();
                assert!(its.is_sorted(), "{its:?}");
            }
            assert_eq!(order.len(), 2000);
        }
    }

    #[test]
    fn a_panic_is_told() {
        for at in [3, 1500] {
            let list: Vec<usize> = (0..2000).collect();
            let work = || {
                in_order(
                    &list,
                    |_| 1,
                    |_| (),
                    |&item| assert_ne!(item, at),
                    |_, ()| (),
                );
            };
            assert!(std::panic::catch_unwind(work).is_err());
        }
    }
}
