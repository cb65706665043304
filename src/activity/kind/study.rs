//! A study: a question and the report on it.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;

/// A question that is studied, and the report on it; also the method of a
/// statistic.
///
/// It goes on, and what is completed is taken up again in the next study
/// period. Where a result was presented is its venue; a country that it looks
/// at is none of that. It has a group that does it, and no numbers of
/// persons.
#[derive(Clone, Debug)]
pub struct Study {
    groups: Vec<String>,
}

impl Study {
    /// How it goes.
    pub const COURSE: Course = Course::Standing;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// Without a group.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.with_host("the group that studies it")?;
        Ok(Self {
            groups: outline.hosts().to_vec(),
        })
    }

    /// The groups that do it.
    pub fn groups(&self) -> &[String] {
        &self.groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_group_studies_it() {
        let at = outline("SR:venue", "AMS").run_by(vec!["BDT".to_owned()], vec![]);
        assert_eq!(Study::new(&at).unwrap().groups(), ["BDT"]);
        assert_eq!(Study::new(&outline("", "")).unwrap_err().field(), "host");
    }
}
