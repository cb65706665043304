//! Reads the register from its tables.

use std::collections::BTreeSet;

use super::activity::Activity;
use super::dates::Dates;
use super::document::Document;
use super::duty::Duty;
use super::kind::{Delivery, Kind};
use super::lookup::{activity, find};
use super::persons::Persons;
use super::policy::Policy;
use super::problem::{ProblemKind, Refusal, RegisterProblem, Table};
use super::register::{Files, Register};
use super::statement::Statement;
use super::system::System;
use super::table::{Cells, Row, Sheet};

impl Register {
    /// Reads the tables. A row with a problem is left out and the problem
    /// kept, with all other problems of the row; what refers to a row that was
    /// left out has a problem too. Problems stand table by table, each table
    /// from top to bottom.
    pub fn parse(files: Files<'_>) -> (Self, Vec<RegisterProblem>) {
        let mut all = Vec::new();
        let problems = &mut all;
        let sheet = |table, bytes, columns, problems: &mut Vec<RegisterProblem>| {
            Sheet::read(table, bytes, columns, problems)
        };
        let duties = sheet(Table::Duties, files.duties, Duty::COLUMNS, problems);
        let duties = unique(&duties, problems, Duty::read, "id", |d| d.key().to_string());
        let documents = sheet(
            Table::Documents,
            files.documents,
            Document::COLUMNS,
            problems,
        );
        let mut documents = unique(&documents, problems, Document::read, "id", |d| {
            d.key().to_string()
        });
        documents.sort_by_key(Document::date);
        let sheet_of_activities = sheet(
            Table::Activities,
            files.activities,
            Activity::COLUMNS,
            problems,
        );
        let mut activities = unique(
            &sheet_of_activities,
            problems,
            |row, problems| Activity::read(row, &duties, problems),
            "key",
            |activity| activity.key().to_string(),
        );
        let statements = sheet(
            Table::Statements,
            files.statements,
            Statement::COLUMNS,
            problems,
        );
        never_stated(&sheet_of_activities, &statements, &activities, problems);
        let mut statements = unique(
            &statements,
            problems,
            |row, problems| Statement::read(row, &documents, &activities, problems),
            "id",
            |statement| statement.key().to_string(),
        );
        let order = |key: &str| documents.iter().position(|d| d.key().as_str() == key);
        statements.sort_by_key(|statement| order(statement.document().as_str()));
        let trainings = sheet(Table::Trainings, files.trainings, TRAININGS, problems);
        for row in trainings.rows() {
            deliver(&mut row.cells(problems), &mut activities);
        }
        let policies = sheet(Table::Policies, files.policies, Policy::COLUMNS, problems);
        let policies = unique(
            &policies,
            problems,
            |row, problems| Policy::read(row, &documents, &activities, problems),
            "country",
            |p| {
                format!(
                    "{}, {} in {} {}",
                    p.country(),
                    p.instrument(),
                    p.document(),
                    p.paragraph()
                )
            },
        );
        let systems = sheet(Table::Systems, files.systems, System::COLUMNS, problems);
        let systems = unique(&systems, problems, System::read, "id", |s| {
            s.key().to_string()
        });
        let register = Self {
            documents,
            activities,
            statements,
            policies,
            duties,
            systems,
        };
        all.sort_by_key(|problem| (problem.table(), problem.line(), problem.column()));
        (register, all)
    }
}

/// The rows of a table, without those that repeat a key.
fn unique<T>(
    sheet: &Sheet<'_>,
    problems: &mut Vec<RegisterProblem>,
    read: impl Fn(Row<'_>, &mut Vec<RegisterProblem>) -> Option<T>,
    column: &'static str,
    key: impl Fn(&T) -> String,
) -> Vec<T> {
    let mut keys = BTreeSet::new();
    let mut list = Vec::new();
    for row in sheet.rows() {
        let Some(one) = read(row, problems) else {
            continue;
        };
        let key = key(&one);
        if keys.contains(&key) {
            let refusal = Refusal::new(ProblemKind::DuplicateKey, column, "each key once", key);
            problems.push(row.problem(refusal));
        } else {
            keys.insert(key);
            list.push(one);
        }
    }
    list
}

/// Finds the activities that no row of the statements names.
fn never_stated(
    activities: &Sheet<'_>,
    statements: &Sheet<'_>,
    list: &[Activity],
    problems: &mut Vec<RegisterProblem>,
) {
    let stated: BTreeSet<&str> = statements.rows().map(|row| row.text("activity")).collect();
    for row in activities.rows() {
        let key = row.text("key");
        let is_listed = find(list, key, |one| one.key().as_str()).is_some();
        if is_listed && !stated.contains(key) {
            let expected = "a statement in statements.csv";
            let refusal = Refusal::new(ProblemKind::NeverStated, "key", expected, "none");
            problems.push(row.problem(refusal));
        }
    }
}

/// Columns of the table of deliveries.
const TRAININGS: &[&str] = &[
    "activity",
    "course",
    "delivery",
    "start",
    "end",
    "completed",
    "certified",
    "remark",
];

impl Table {
    /// The columns of the table.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Documents => Document::COLUMNS,
            Self::Activities => Activity::COLUMNS,
            Self::Statements => Statement::COLUMNS,
            Self::Trainings => TRAININGS,
            Self::Policies => Policy::COLUMNS,
            Self::Duties => Duty::COLUMNS,
            Self::Systems => System::COLUMNS,
        }
    }
}

/// Reads a row of the deliveries into its training.
fn deliver(cells: &mut Cells<'_, '_>, activities: &mut [Activity]) -> Option<()> {
    let key = activity(cells, activities).map(|one| one.key().clone());
    let course = cells.required("course");
    let name = cells.required("delivery");
    let dates: Option<Dates> = cells.dates("start", "end");
    let completed = cells.optional("completed", ProblemKind::Number);
    let certified = cells.optional("certified", ProblemKind::Number);
    let persons = cells.keep(Persons::new(None, completed?, certified?));
    let delivery = Delivery::new(course?, name?, dates?, persons?, cells.row.text("remark"));
    let key = key?;
    let training = activities.iter_mut().find(|one| *one.key() == key)?;
    if let Kind::Training(training) = &mut training.kind {
        let result = training.deliver(delivery);
        cells.keep(result)
    } else {
        cells.refuse(Refusal::new(
            ProblemKind::NotOfTheKind,
            "activity",
            "an activity of the kind training",
            training.kind.name(),
        ));
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::mini::Mini;

    #[test]
    fn a_key_stands_once() {
        let mini = Mini::new()
            .activity("tb", "testbed", "CI:beneficiary", ",")
            .activity("tb", "testbed", "CM:beneficiary", ",")
            .told("tb", "r18", "operational")
            .row(Table::Documents, "r18,Council,2019,,,en,a,e,s,f,r,z,");
        let (register, problems) = mini.parse();
        assert_eq!(register.activities().len(), 1);
        assert_eq!(
            problems,
            [
                "documents.csv:6:1: id: expected each key once, found r18",
                "activities.csv:3:1: key: expected each key once, found tb",
            ]
        );
    }

    #[test]
    fn an_activity_is_told_of() {
        let mini = Mini::new().activity("tb", "testbed", "CI:beneficiary", ",");
        let (register, problems) = mini.parse();
        assert_eq!(register.activities().len(), 1);
        assert_eq!(
            problems,
            ["activities.csv:2:1: key: expected a statement in statements.csv, found none"]
        );
    }

    #[test]
    fn a_delivery_is_of_a_training() {
        let mini = Mini::new()
            .activity("tr", "training", "CI:venue", "2017-05-08,2017-05-12")
            .activity("tb", "testbed", "CI:beneficiary", ",")
            .told("tr", "r18", "completed")
            .told("tb", "r18", "operational");
        let row = |row| mini.clone().row(Table::Trainings, row).parse();
        let (register, problems) = row("tr,iiis,one,2017-05-08,2017-05-12,31,20,");
        assert_eq!(problems, [""; 0]);
        let Kind::Training(training) = register.activity("tr").unwrap().kind() else {
            panic!("a training");
        };
        assert_eq!(training.deliveries()[0].persons().certified(), Some(20));
        for (text, expected) in [
            (
                "tb,iiis,one,,,,,",
                "1: activity: expected an activity of the kind training, found testbed",
            ),
            (
                "no,iiis,one,,,,,",
                "1: activity: expected an activity of activities.csv, found no",
            ),
            (
                "tr,iiis,one,,,20,31,",
                "7: certified: expected at most the 20 who completed, found 31",
            ),
            (
                "tr,iiis,one,2017-06,,,,",
                "4: start: expected dates within those of the training, \
                 2017-05-08/2017-05-12, found 2017-06/..",
            ),
            ("tr,,one,,,,,", "2: course: expected a value, found nothing"),
        ] {
            let (_, problems) = row(text);
            assert_eq!(problems, [format!("trainings.csv:2:{expected}")]);
        }
    }

    #[test]
    fn nothing_at_all_is_a_problem_of_each_table() {
        let (register, problems) = Register::parse(Files::default());
        assert!(register.activities().is_empty());
        let tables: BTreeSet<Table> = problems.iter().map(RegisterProblem::table).collect();
        assert_eq!(tables.len(), Table::ALL.len());
    }
}
