//! How many persons took part.

use super::problem::{ProblemKind, Refusal};

/// How many persons took part, finished and were certified, each if it is
/// stated: three different numbers, none of which stands for another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Persons {
    participants: Option<u32>,
    completed: Option<u32>,
    certified: Option<u32>,
}

impl Persons {
    /// The numbers, in persons, as far as they are stated. Certified without
    /// completed is taken as it is: the completion is not stated then.
    ///
    /// # Errors
    ///
    /// If more were certified than completed or took part, or more completed
    /// than took part.
    pub fn new(
        participants: Option<u32>,
        completed: Option<u32>,
        certified: Option<u32>,
    ) -> Result<Self, Refusal> {
        let most = |field, part: Option<u32>, kind, name, whole: Option<u32>| match (part, whole) {
            (Some(part), Some(whole)) if part > whole => Err(Refusal::new(
                kind,
                field,
                format!("at most the {whole} who {name}"),
                part,
            )),
            _ => Ok(()),
        };
        most(
            "certified",
            certified,
            ProblemKind::CertifiedExceedsCompleted,
            "completed",
            completed,
        )?;
        most(
            "certified",
            certified,
            ProblemKind::CertifiedExceedsParticipants,
            "took part",
            participants,
        )?;
        most(
            "completed",
            completed,
            ProblemKind::CompletedExceedsParticipants,
            "took part",
            participants,
        )?;
        Ok(Self {
            participants,
            completed,
            certified,
        })
    }

    /// Who took part, or was trained.
    pub fn participants(self) -> Option<u32> {
        self.participants
    }

    /// Who completed it.
    pub fn completed(self) -> Option<u32> {
        self.completed
    }

    /// Who was certified.
    pub fn certified(self) -> Option<u32> {
        self.certified
    }

    /// Whether both state one of the numbers, and differently.
    pub fn contradicts(self, other: Self) -> bool {
        let differ = |one: Option<u32>, other: Option<u32>| {
            one.zip(other).is_some_and(|(one, other)| one != other)
        };
        differ(self.participants, other.participants)
            || differ(self.completed, other.completed)
            || differ(self.certified, other.certified)
    }

    /// Whether any number is stated.
    pub fn is_stated(self) -> bool {
        self != Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_exceeds_its_whole() {
        let kind = |p, c, z| Persons::new(p, c, z).map_err(|refusal| refusal.kind());
        assert_eq!(
            kind(None, Some(31), Some(32)),
            Err(ProblemKind::CertifiedExceedsCompleted)
        );
        assert_eq!(
            kind(Some(10), None, Some(11)),
            Err(ProblemKind::CertifiedExceedsParticipants)
        );
        assert_eq!(
            kind(Some(10), Some(11), None),
            Err(ProblemKind::CompletedExceedsParticipants)
        );
        assert!(kind(None, Some(31), Some(20)).is_ok());
        assert!(kind(Some(502), None, Some(215)).is_ok());
        assert!(kind(None, None, Some(215)).unwrap().is_stated());
        assert!(!Persons::default().is_stated());
    }

    #[test]
    fn the_refusal_names_both_numbers() {
        let refusal = Persons::new(None, Some(20), Some(31)).unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "expected at most the 20 who completed, found 31"
        );
        assert_eq!(refusal.field(), "certified");
    }
}
