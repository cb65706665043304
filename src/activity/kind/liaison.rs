//! Liaison: contact with another body.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::{ProblemKind, Refusal};
use crate::activity::role::Role;

/// Contact with another body: statements sent, visits, an observer's seat.
///
/// It goes on; a single visit or statement is completed. It has the other
/// body as a partner, and no numbers of persons. The country of a visit is
/// its venue.
#[derive(Clone, Debug)]
pub struct Liaison {
    with: Vec<String>,
}

impl Liaison {
    /// How it goes.
    pub const COURSE: Course = Course::Standing;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// Without another body, or with a country that benefits.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.without(
            Role::Beneficiary,
            "no beneficiary: a liaison is between bodies",
        )?;
        if outline.partners().is_empty() {
            let expected = "the other body";
            return Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                "partners",
                expected,
                "",
            ));
        }
        Ok(Self {
            with: outline.partners().to_vec(),
        })
    }

    /// The other bodies.
    pub fn with(&self) -> &[String] {
        &self.with
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn it_takes_two() {
        let at = |countries| outline(countries, "").run_by(vec![], vec!["IETF".to_owned()]);
        assert_eq!(Liaison::new(&at("JP:venue")).unwrap().with(), ["IETF"]);
        assert!(Liaison::new(&at("JP:beneficiary")).is_err());
        assert_eq!(
            Liaison::new(&outline("", "")).unwrap_err().field(),
            "partners"
        );
    }
}
