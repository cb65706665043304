//! What documents state that cannot be right, or is no news: gaps found from
//! the dates and numbers in the statements.

use std::collections::BTreeSet;

use super::count::Count;
use super::gap::{Gap, GapKind};
use super::gaps::Case;
use super::history::Told;
use super::kind::Course;
use super::status::Status;

/// In how many reports a number has to be the same, or a thing has to be told
/// as done, before it is told as a gap.
const TOLD_TOO_OFTEN: usize = 3;

impl<'r> Case<'r> {
    /// What documents say that others cannot mean.
    pub(super) fn contradicted(&self) -> Option<Gap<'r>> {
        if !matches!(self.course(), Course::Event | Course::Delivery) {
            return None;
        }
        let is_one_occasion = self.course() == Course::Event && !self.has_several_occasions();
        let clash = |one: &Told<'r>, other: &Told<'r>| {
            let (one, other) = (one.statement(), other.statement());
            let mut counts = one.counts().iter();
            is_one_occasion && one.dates().contradicts(other.dates())
                || one.persons().contradicts(other.persons())
                || counts.any(|count| {
                    let mut others = other.counts().iter();
                    others.any(|other| other.of() == count.of() && other.told() != count.told())
                })
        };
        let evidence = self.told_where(|one| {
            let mut others = self.history.iter();
            others.any(|other| one.document().key() != other.document().key() && clash(one, other))
        });
        self.gap(GapKind::Contradicted, evidence, Vec::new())
    }

    /// Whether one document dates it differently in several statements: these
    /// are of several occasions, and another document may tell of any, or of
    /// all.
    fn has_several_occasions(&self) -> bool {
        let dated = self.told_where(|told| told.statement().dates().is_dated());
        dated.iter().any(|one| {
            dated.iter().any(|other| {
                one.document().key() == other.document().key()
                    && one.statement().dates() != other.statement().dates()
            })
        })
    }

    /// Numbers of what goes on that do not move.
    pub(super) fn unmoved(&self) -> Option<Gap<'r>> {
        if self.course() != Course::Standing {
            return None;
        }
        let reported: Vec<Told<'r>> = self.reported().collect();
        let given = |told: &Told<'r>, count: &Count| {
            let mut counts = told.statement().counts().iter();
            counts.any(|one| one.of() == count.of() && one.told() == count.told())
        };
        let is_unmoved = |count: &Count| {
            let giving = reported.iter().filter(|told| given(told, count));
            documents(giving) >= TOLD_TOO_OFTEN
        };
        let evidence = reported
            .iter()
            .filter(|told| told.statement().counts().iter().any(is_unmoved));
        self.gap(GapKind::Unmoved, evidence.copied().collect(), Vec::new())
    }

    /// What is told as done again and again.
    pub(super) fn told_again(&self) -> Option<Gap<'r>> {
        let done: Vec<Told<'r>> = self
            .reported()
            .filter(|told| told.status() == Status::Completed)
            .collect();
        let given = |told: &Told<'r>| (told.statement().dates(), told.statement().counts());
        // What differs in date or number is done anew.
        let is_one = done
            .iter()
            .zip(done.iter().skip(1))
            .all(|(one, next)| given(one) == given(next));
        if self.course() == Course::Event || !is_one || documents(done.iter()) < TOLD_TOO_OFTEN {
            return None;
        }
        self.gap(GapKind::ToldAgain, done, Vec::new())
    }

    pub(super) fn miscounted(&self) -> Option<Gap<'r>> {
        let evidence = self.told_where(|told| {
            let mut counts = told.statement().counts().iter();
            counts.any(Count::is_miscounted)
        });
        self.gap(GapKind::Miscounted, evidence, Vec::new())
    }

    fn told_where(&self, is_meant: impl Fn(&Told<'r>) -> bool) -> Vec<Told<'r>> {
        let all = self.history.iter();
        all.filter(|told| is_meant(told)).copied().collect()
    }
}

/// In how many documents the statements stand.
fn documents<'t, 'r: 't>(told: impl Iterator<Item = &'t Told<'r>>) -> usize {
    let keys: BTreeSet<&str> = told.map(|told| told.document().key().as_str()).collect();
    keys.len()
}

#[cfg(test)]
mod tests {
    use super::Gap;
    use crate::activity::GapKind::{
        self, Contradicted, Miscounted, ToldAgain, Unmoved, WentSilent,
    };
    use crate::activity::Table;
    use crate::activity::mini::Mini;

    /// The gaps of an activity of that kind, told so with these dates and
    /// counts.
    fn gaps(kind: &str, told: &[(&str, &str, &str)]) -> Vec<GapKind> {
        let countries = if kind == "statistic" {
            ""
        } else {
            "CI:beneficiary"
        };
        let mut mini = Mini::new().activity("one", kind, countries, ",");
        for (document, status, given) in told {
            mini = mini.stated("one", document, status, given);
        }
        let register = mini.register();
        register.gaps().iter().map(Gap::kind).collect()
    }

    #[test]
    fn two_documents_cannot_both_be_right() {
        let meeting = |one: &str, next: &str| {
            let told = [("r18", "completed", one), ("r20", "completed", next)];
            gaps("training", &told)
        };
        assert_eq!(
            meeting("2019-12-18,2019-12-21,", "2019-12-17,2019-12-21,"),
            [Contradicted]
        );
        assert_eq!(
            meeting("2019-12,2019-12,", "2019-11,2019-12,"),
            [Contradicted]
        );
        // Less precise, or not told, is no contradiction.
        assert_eq!(meeting("2019-12-18,2019-12-21,", "2019-12,2019,"), []);
        assert_eq!(meeting("2019-12-18,,", ",2019-12-21,"), []);
        assert_eq!(meeting(",,", "2019-12-18,2019-12-21,"), []);
        assert_eq!(meeting(",,courses:3", ",,courses:4"), [Contradicted]);
        assert_eq!(meeting(",,courses:3", ",,rooms:4"), []);
        // Two occasions in one document are no contradiction, and neither is
        // the whole of which another document tells a part.
        let twice = [
            ("r20", "planned", "2022-07-17,2022-07-19,"),
            ("r20", "planned", "2022-10-20,2022-10-25,"),
            ("r23", "completed", "2022-07,2022-10,"),
        ];
        assert_eq!(gaps("workshop", &twice), []);
        // What goes on has other numbers later.
        let grown = [
            ("r18", "ongoing", ",,sites:3"),
            ("r20", "ongoing", ",,sites:4"),
        ];
        assert_eq!(gaps("statistic", &grown), [WentSilent]);
    }

    #[test]
    fn persons_contradict_as_counts_do() {
        let of = |one: &str, next: &str| {
            let mini = Mini::new().activity("one", "training", "", ",");
            let row = |id: &str, document: &str, persons: &str| {
                format!("{id},one,{document},3.1,completed,,{persons},,,,,")
            };
            let mini = mini.row(Table::Statements, &row("A", "r18", one));
            let register = mini
                .row(Table::Statements, &row("B", "r20", next))
                .register();
            register.gaps().iter().map(Gap::kind).collect::<Vec<_>>()
        };
        assert_eq!(of("40,31,20", "40,31,21"), [Contradicted]);
        assert_eq!(of("40,31,20", "40,31,"), []);
    }

    #[test]
    fn a_number_that_does_not_move() {
        let counted = |numbers: [u32; 3]| {
            let [a, b, c] = numbers.map(|number| format!(",,incidents:{number}"));
            let told = [
                ("r18", "ongoing", a.as_str()),
                ("r20", "ongoing", b.as_str()),
                ("r23", "ongoing", c.as_str()),
            ];
            gaps("statistic", &told)
        };
        assert_eq!(counted([37, 37, 37]), [Unmoved]);
        assert_eq!(counted([37, 37, 38]), []);
        // Three times in one report is once.
        let same = [("r23", "ongoing", ",,incidents:37"); 3];
        assert_eq!(gaps("statistic", &same), []);
    }

    #[test]
    fn what_is_announced_again_and_again() {
        let told = |given: [&str; 3]| {
            let [a, b, c] = given;
            let told = [
                ("r18", "completed", a),
                ("r20", "completed", b),
                ("r23", "completed", c),
            ];
            gaps("study", &told)
        };
        assert_eq!(told([",,"; 3]), [ToldAgain]);
        // Done anew in each.
        assert_eq!(told(["2017,2017,", "2019,2019,", "2022,2022,"]), []);
        let twice = [("r20", "completed", ",,"), ("r23", "completed", ",,")];
        assert_eq!(gaps("study", &twice), []);
        let event = [
            ("r18", "completed", ",,"),
            ("r20", "completed", ",,"),
            ("r23", "completed", ",,"),
        ];
        assert_eq!(gaps("workshop", &event), []);
    }

    #[test]
    fn what_is_declared_is_listed() {
        let list = |given: &str| gaps("study", &[("r23", "ongoing", given)]);
        assert_eq!(list(",,approved:15:10"), [Miscounted]);
        assert_eq!(list(",,approved:10:10;determined:5"), []);
    }
}
