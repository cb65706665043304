//! A small register for tests: three reports, a proposal, a duty, and what a
//! test adds.

use super::problem::Table;
use super::register::{Files, Register};
use super::{Activity, Document, Duty, Policy, Statement, System};

/// The tables of a small register, to be added to.
#[derive(Clone, Debug)]
pub(super) struct Mini([String; 7]);

impl Mini {
    /// Reports of 2018, 2020 and 2023, a proposal of 2024, the duties T3 and
    /// M1.
    pub(super) fn new() -> Self {
        let header = |table| match table {
            Table::Documents => Document::COLUMNS.join(","),
            Table::Activities => Activity::COLUMNS.join(","),
            Table::Statements => Statement::COLUMNS.join(","),
            Table::Trainings => {
                "activity,course,delivery,start,end,completed,certified,remark".to_owned()
            }
            Table::Policies => Policy::COLUMNS.join(","),
            Table::Duties => Duty::COLUMNS.join(","),
            Table::Systems => System::COLUMNS.join(","),
        };
        let mut tables = [const { String::new() }; 7];
        for (text, table) in tables.iter_mut().zip(Table::ALL) {
            *text = format!("{}\n", header(*table));
        }
        Self(tables)
            .row(
                Table::Documents,
                "r23,Council,2023,2022-02,2023,en,a,e,s,f,r,z,",
            )
            .row(
                Table::Documents,
                "r18,Council,2018,2017-05,2018,zh,a,e,s,f,r,z,",
            )
            .row(
                Table::Documents,
                "r20,Council,2020,2019-06,2020,en,a,e,s,f,r,z,",
            )
            .row(Table::Documents, "p24,WTSA,2024,,,zh,a,e,s,f,r,z,")
            .row(Table::Duties, "T3,Director,instructs 3,Help.,Much.")
            .row(Table::Duties, "M1,Members,invites 1,Unite.,")
    }

    /// With another row.
    pub(super) fn row(mut self, table: Table, row: &str) -> Self {
        let text = &mut self.0[table as usize];
        text.push_str(row);
        text.push('\n');
        self
    }

    /// With an activity about IPv6, under duty T3, with these dates: for the
    /// countries (`CI:beneficiary`), in Africa, or global where there are none.
    pub(super) fn activity(self, key: &str, kind: &str, countries: &str, dates: &str) -> Self {
        let place = if countries.is_empty() {
            "global,"
        } else {
            "regional,AFR"
        };
        let row = format!(
            "{key},{kind},,core,a,{key},s,f,r,z,{countries},{place},,BDT,ITU,IETF,{dates},WTSA-64,T3,,"
        );
        self.row(Table::Activities, &row)
    }

    /// With a statement.
    pub(super) fn told(self, activity: &str, document: &str, status: &str) -> Self {
        let number = self.0[Table::Statements as usize].lines().count();
        let row = format!("S{number},{activity},{document},3.{number},{status},,,,,,,,,");
        self.row(Table::Statements, &row)
    }

    /// With a statement that gives these dates and counts.
    pub(super) fn stated(self, activity: &str, document: &str, status: &str, given: &str) -> Self {
        let number = self.0[Table::Statements as usize].lines().count();
        let row = format!("S{number},{activity},{document},3.{number},{status},,,,,{given},,");
        self.row(Table::Statements, &row)
    }

    /// Read, with the problems as text.
    pub(super) fn parse(&self) -> (Register, Vec<String>) {
        let [
            documents,
            activities,
            statements,
            trainings,
            policies,
            duties,
            systems,
        ] = self.0.each_ref().map(String::as_bytes);
        let (register, problems) = Register::parse(Files {
            documents,
            activities,
            statements,
            trainings,
            policies,
            duties,
            systems,
        });
        (register, problems.iter().map(ToString::to_string).collect())
    }

    /// Read, having no problem.
    pub(super) fn register(&self) -> Register {
        let (register, problems) = self.parse();
        assert_eq!(problems, [""; 0]);
        register
    }
}
