//! What a wrong word was probably meant as.

/// The nearest of `candidates`, if it is near: a third of its letters may
/// differ, whatever the case.
pub fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let text = text.to_lowercase();
    let distances = candidates
        .into_iter()
        .map(|candidate| (distance(&text, &candidate.to_lowercase()), candidate));
    let (distance, candidate) = distances.min()?;
    (distance * 3 <= candidate.chars().count().max(3)).then_some(candidate)
}

/// How many letters must be added, dropped, changed or swapped with their
/// neighbour to make one text of the other.
pub fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    let mut previous = None;
    for (place, letter) in one.chars().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(place + 1);
        for (column, &their) in other.iter().enumerate() {
            let at =
                |list: &[usize], index: usize| list.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(&row, column) + usize::from(letter != their))
                .min(at(&row, column + 1) + 1)
                .min(at(&next, column) + 1);
            let theirs_before = column.checked_sub(1).and_then(|index| other.get(index));
            if previous == Some(their) && theirs_before == Some(&letter) {
                best = best.min(at(&before, column - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
        previous = Some(letter);
    }
    row.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance("kenya", "kenya"), 0);
        assert_eq!(distance("kenia", "kenya"), 1);
        assert_eq!(distance("eknya", "kenya"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
    }

    #[test]
    fn far_is_not_near() {
        let words = ["testbed", "training", "workshop"];
        assert_eq!(nearest("trainings", words), Some("training"));
        assert_eq!(nearest("study", words), None);
        assert_eq!(nearest("x", []), None);
    }
}
