//! Something that the documents leave open about an activity.

use super::activity::Activity;
use super::document::Document;
use super::history::Told;
use super::words::words;

words! {
    /// What is open about an activity.
    ///
    /// The first four tell how its history ends, and one activity has at most
    /// one of them; the others tell what is odd within it. Only reports count
    /// for silence: a proposal does not have to name what was done.
    pub enum GapKind ("a gap") {
        /// It was going on or running when last told, and no later report
        /// names it. An event whose last day has passed is over, not silent.
        WentSilent = "went_silent",
        /// It was planned, and no later report names it.
        AnnouncedOnly = "announced_only",
        /// Three reports or more told it as being prepared, and no later one
        /// names it.
        NeverEstablished = "never_established",
        /// It was asked for, and nothing tells of an answer; whether a report
        /// since could have told of one, the list of reports says.
        Unanswered = "unanswered",
        /// What is set up or made was further in an earlier report than in the
        /// next.
        WentBackwards = "went_backwards",
        /// The date by which it was to be there passed before a later report,
        /// and no report says that it is there.
        Overdue = "overdue",
        /// It was open in one report, left out of the next, and told again
        /// after.
        LeftOut = "left_out",
        /// A report tells it though it was over before the period reported on:
        /// text carried over, or a second run. Or a statement tells of days
        /// within it that were.
        ToldLate = "told_late",
        /// A document tells it as still to come or going on though its last
        /// day had passed.
        ToldAsOpen = "told_as_open",
        /// Two documents give dates of an event, or numbers of an event or of
        /// what is made once, that cannot both be right.
        Contradicted = "contradicted",
        /// Three reports or more give the same number of what goes on.
        Unmoved = "unmoved",
        /// Three reports or more tell it as done, as if it were new, and it is
        /// neither an event nor done anew in each.
        ToldAgain = "told_again",
        /// A statement says that there are more, or less, than it lists.
        Miscounted = "miscounted",
    }
}

/// Something that is open about an activity, with the statements that show it.
#[derive(Clone, Debug)]
pub struct Gap<'r> {
    pub(super) kind: GapKind,
    pub(super) activity: &'r Activity,
    pub(super) evidence: Vec<Told<'r>>,
    pub(super) absent_from: Vec<&'r Document>,
}

impl<'r> Gap<'r> {
    /// What is open.
    pub fn kind(&self) -> GapKind {
        self.kind
    }

    /// What it is about.
    pub fn activity(&self) -> &'r Activity {
        self.activity
    }

    /// The statements that show it, in the order of the documents.
    pub fn evidence(&self) -> &[Told<'r>] {
        &self.evidence
    }

    /// The reports that could have named it and do not.
    pub fn absent_from(&self) -> &[&'r Document] {
        &self.absent_from
    }

    /// The last of the statements that show it.
    pub fn last_told(&self) -> Option<Told<'r>> {
        self.evidence.last().copied()
    }
}
