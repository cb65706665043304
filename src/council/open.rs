//! What was requested, announced or begun, and is open at the end of the time.

use super::term::Term;
use crate::activity::{Activity, GapKind, Register, Status, Told};

/// Why something is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenKind {
    /// It was requested, and no answer is told.
    Requested,
    /// A report of the time tells it as planned.
    Planned,
    /// A report of the time tells it as being prepared.
    Preparing,
    /// It was announced, and no later report tells of it.
    Announced,
    /// It was told as being prepared again and again, and then no more.
    NeverEstablished,
    /// The date by which it was to be there has passed.
    Overdue,
    /// It was going on when last told, and no later report tells of it.
    Silent,
}

impl OpenKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Requested,
        Self::Planned,
        Self::Preparing,
        Self::Announced,
        Self::NeverEstablished,
        Self::Overdue,
        Self::Silent,
    ];

    /// The word in the names of messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Planned => "planned",
            Self::Preparing => "preparing",
            Self::Announced => "announced",
            Self::NeverEstablished => "never-established",
            Self::Overdue => "overdue",
            Self::Silent => "silent",
        }
    }

    fn of(kind: GapKind) -> Option<Self> {
        match kind {
            GapKind::Unanswered => Some(Self::Requested),
            GapKind::AnnouncedOnly => Some(Self::Announced),
            GapKind::NeverEstablished => Some(Self::NeverEstablished),
            GapKind::Overdue => Some(Self::Overdue),
            GapKind::WentSilent => Some(Self::Silent),
            GapKind::WentBackwards
            | GapKind::LeftOut
            | GapKind::ToldLate
            | GapKind::ToldAsOpen
            | GapKind::Contradicted
            | GapKind::Unmoved
            | GapKind::ToldAgain
            | GapKind::Miscounted => None,
        }
    }
}

/// Something that is open, with the statement that tells of it last.
#[derive(Clone, Copy, Debug)]
pub struct Open<'r> {
    /// Why.
    pub kind: OpenKind,
    /// What.
    pub activity: &'r Activity,
    /// Where it was told last.
    pub told: Told<'r>,
}

/// What is open about IPv6, by why it is. `register` must be that as of the
/// end of the time, so that no later report closes what was open then.
pub(super) fn open(register: &Register, term: Term) -> Vec<Open<'_>> {
    let gaps = register.gaps();
    let silent = gaps
        .iter()
        .filter(|gap| gap.activity().is_core())
        .filter_map(|gap| {
            Some(Open {
                kind: OpenKind::of(gap.kind())?,
                activity: gap.activity(),
                told: gap.last_told()?,
            })
        });
    let core = register.activities().iter().filter(|one| one.is_core());
    let unfinished = core.filter_map(|activity| {
        let told = *register.history(activity.key().as_str()).last()?;
        let kind = match told.status() {
            Status::Planned => OpenKind::Planned,
            status if status.is_preparing() => OpenKind::Preparing,
            _ => return None,
        };
        let is_now = term.can_hold(told.document());
        is_now.then_some(Open {
            kind,
            activity,
            told,
        })
    });
    let mut open: Vec<Open<'_>> = silent.collect();
    // What a later report of the time leaves out is told as that.
    let unfinished: Vec<Open<'_>> = unfinished
        .filter(|one| {
            open.iter()
                .all(|gap| gap.activity.key() != one.activity.key())
        })
        .collect();
    open.extend(unfinished);
    open.sort_by_key(|one| one.kind);
    open
}
