//! Work on many inputs at a time, its results in order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use v6atlas::delegated::Publisher;

use super::inputs::Input;

/// Works on inputs with all threads and takes the results in an order in which
/// those of one publisher keep theirs.
pub(crate) fn in_order<T: Send>(
    inputs: &[Input],
    work: impl Fn(&Input) -> T + Sync,
    mut take: impl FnMut(&Input, T),
) {
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(inputs.len().max(1));
    // A few large files: the largest first, so that threads end together. Many:
    // in the order of dates, so that few results wait for an earlier one.
    let mut order: Vec<usize> = (0..inputs.len()).collect();
    if inputs.len() <= 4 * threads {
        order.sort_by_key(|&place| std::cmp::Reverse(inputs.get(place).map(|input| input.size)));
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
                    let Some(input) = inputs.get(place) else {
                        break;
                    };
                    if sender.send((place, work(input))).is_err() {
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
        let mut ahead: BTreeMap<Publisher, BTreeSet<usize>> = BTreeMap::new();
        for (place, input) in inputs.iter().enumerate() {
            ahead.entry(input.publisher).or_default().insert(place);
        }
        for (place, result) in receiver.iter() {
            waiting.insert(place, result);
            let Some(publisher) = inputs.get(place).map(|input| input.publisher) else {
                continue;
            };
            let Some(ahead) = ahead.get_mut(&publisher) else {
                continue;
            };
            while let Some((&first, result)) = ahead
                .first()
                .and_then(|first| Some((first, waiting.remove(first)?)))
            {
                ahead.remove(&first);
                if let Some(input) = inputs.get(first) {
                    take(input, result);
                }
            }
        }
    });
}
