//! A training: a course and its deliveries.

use super::course::{Course, Headcount};
use crate::activity::dates::Dates;
use crate::activity::outline::Outline;
use crate::activity::persons::Persons;
use crate::activity::problem::{ProblemKind, Refusal};

/// A course, a programme of courses, or a project to train people.
///
/// It is requested, planned, ongoing or completed, never operational. It is
/// the one kind with all three numbers of persons: who took part, who
/// completed, who was certified. A country in which it is held for others is
/// its venue, and one whose centre gives it is its host. What is known of the
/// single deliveries stands with them.
#[derive(Clone, Debug)]
pub struct Training {
    dates: Dates,
    deliveries: Vec<Delivery>,
}

impl Training {
    /// How it goes.
    pub const COURSE: Course = Course::Event;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Certificates;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// None: a training can be for anyone, anywhere.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        Ok(Self {
            dates: outline.dates(),
            deliveries: Vec::new(),
        })
    }

    /// Adds a delivery.
    ///
    /// # Errors
    ///
    /// If it has one of that name already, or if the dates of the delivery are
    /// not within those of the training.
    pub fn deliver(&mut self, delivery: Delivery) -> Result<(), Refusal> {
        if self.deliveries.iter().any(|one| one.name == delivery.name) {
            return Err(Refusal::new(
                ProblemKind::DuplicateKey,
                "delivery",
                "each delivery once",
                delivery.name,
            ));
        }
        if !self.dates.can_hold(delivery.dates) {
            return Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                "start",
                format!("dates within those of the training, {}", self.dates),
                delivery.dates,
            ));
        }
        self.deliveries.push(delivery);
        Ok(())
    }

    /// Its deliveries, as far as they are known one by one.
    pub fn deliveries(&self) -> &[Delivery] {
        &self.deliveries
    }
}

/// One delivery of a course.
#[derive(Clone, Debug)]
pub struct Delivery {
    course: String,
    name: String,
    dates: Dates,
    persons: Persons,
    remark: String,
}

impl Delivery {
    /// The delivery `name` of `course`.
    pub fn new(course: &str, name: &str, dates: Dates, persons: Persons, remark: &str) -> Self {
        Self {
            course: course.to_owned(),
            name: name.to_owned(),
            dates,
            persons,
            remark: remark.to_owned(),
        }
    }

    /// The course, by which deliveries of several trainings belong together.
    pub fn course(&self) -> &str {
        &self.course
    }

    /// Its name: the place and year, or the cohort.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// When it took place.
    pub fn dates(&self) -> Dates {
        self.dates
    }

    /// Who completed it and who was certified, as far as stated.
    pub fn persons(&self) -> Persons {
        self.persons
    }

    /// What else has to be said of it.
    pub fn remark(&self) -> &str {
        &self.remark
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;
    use crate::activity::scope::Scope;

    fn delivery(name: &str, start: &str, end: &str) -> Delivery {
        let dates = Dates::new(start.parse().ok(), end.parse().ok()).unwrap();
        Delivery::new("iiis", name, dates, Persons::default(), "")
    }

    #[test]
    fn deliveries_have_names_of_their_own() {
        let mut training = Training::new(&outline("TH:venue", "ASP")).unwrap();
        training.deliver(delivery("nonthaburi", "", "")).unwrap();
        let refusal = training
            .deliver(delivery("nonthaburi", "", ""))
            .unwrap_err();
        assert_eq!(refusal.kind(), ProblemKind::DuplicateKey);
        assert_eq!(training.deliveries().len(), 1);
    }

    #[test]
    fn deliveries_lie_within_the_training() {
        let dates = Dates::new("2017-05-08".parse().ok(), "2017-05-12".parse().ok()).unwrap();
        let whole = Outline::new(vec![], Scope::Global, None, None, dates).unwrap();
        let mut training = Training::new(&whole).unwrap();
        assert!(
            training
                .deliver(delivery("a", "2017-05-08", "2017-05-12"))
                .is_ok()
        );
        assert!(training.deliver(delivery("b", "", "")).is_ok());
        let refusal = training
            .deliver(delivery("c", "2017-12-04", "2017-12-08"))
            .unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "expected dates within those of the training, 2017-05-08/2017-05-12, \
             found 2017-12-04/2017-12-08"
        );
    }
}
