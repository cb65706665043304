//! Work on many things at a time, its results in order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

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
    if items.len() <= 4 * threads {
        order.sort_by_key(|&place| std::cmp::Reverse(items.get(place).map(&size)));
    }
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::sync_channel::<(usize, T)>(threads);
    let receiver = Mutex::new(receiver);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let sender = sender.clone();
            let (next, order, work) = (&next, &order, &work);
            scope.spawn(move || {
                while let Some(&place) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
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
                if let Some(item) = items.get(first) {
                    take(item, result);
                }
            }
        }
    });
}
