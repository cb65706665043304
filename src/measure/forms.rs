//! Which snapshots of a registry make its history, where there are files of
//! both forms.
//!
//! The standard and the extended file of one registry and day need not state
//! the same country for a block: AFRINIC's of September 2019 differ in 13
//! blocks. A single extended file among monthly standard ones would therefore
//! show moves that never were. So a few files of one form among many of the
//! other are left out of the history; they still tell the stock of their day.

use crate::snapshot::Form;

/// A stretch of snapshots of one form.
struct Run {
    form: Form,
    places: Vec<usize>,
}

/// The places of the snapshots that make the history, of the forms of all, in
/// the order of their dates.
pub fn history(forms: &[Form]) -> Vec<usize> {
    let mut runs: Vec<Run> = Vec::new();
    for (place, &form) in forms.iter().enumerate() {
        add(&mut runs, form, vec![place]);
    }
    while let Some(odd) = odd_one(&runs) {
        let mut left: Vec<Run> = Vec::new();
        for (index, run) in runs.into_iter().enumerate() {
            if index != odd {
                add(&mut left, run.form, run.places);
            }
        }
        runs = left;
    }
    runs.into_iter().flat_map(|run| run.places).collect()
}

/// Adds to the last run if that is of the same form.
fn add(runs: &mut Vec<Run>, form: Form, places: Vec<usize>) {
    match runs.last_mut().filter(|run| run.form == form) {
        Some(run) => run.places.extend(places),
        None => runs.push(Run { form, places }),
    }
}

/// A run that interrupts a longer history of the other form, or a single
/// snapshot at one of its ends. The shortest first.
fn odd_one(runs: &[Run]) -> Option<usize> {
    let length = |index: usize| runs.get(index).map_or(0, |run| run.places.len());
    let is_odd = |&index: &usize| {
        let before = index.checked_sub(1).map_or(0, length);
        let after = length(index + 1);
        let is_inside = before > 0 && after > 0;
        if is_inside {
            length(index) < before + after
        } else {
            length(index) == 1 && before + after >= 2
        }
    };
    (0..runs.len())
        .filter(is_odd)
        .min_by_key(|&index| length(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        let form = |letter| {
            if letter == 'e' {
                Form::Extended
            } else {
                Form::Standard
            }
        };
        let forms: Vec<Form> = text.chars().map(form).collect();
        let letters: Vec<char> = text.chars().collect();
        let mut line: Vec<char> = vec!['.'; letters.len()];
        for place in history(&forms) {
            line[place] = letters[place];
        }
        line.into_iter().collect()
    }

    #[test]
    fn a_few_of_the_other_form_are_left_out() {
        assert_eq!(kept("sesssesssse"), "s.sss.ssss.");
        assert_eq!(kept("ssseessssss"), "sss..ssssss");
        assert_eq!(kept("sssee"), "sssee");
        assert_eq!(kept("sse"), "ss.");
        assert_eq!(kept("se"), "se");
        assert_eq!(kept("eeee"), "eeee");
        assert_eq!(kept(""), "");
    }
}
