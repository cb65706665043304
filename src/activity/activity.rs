//! An activity: something that was asked for, planned, done or set up.

use super::document::title;
use super::duty::Duty;
use super::key::{ActivityKey, DutyKey, Series};
use super::kind::{Kind, KindName};
use super::outline::Outline;
use super::problem::{ProblemKind, Refusal, RegisterProblem};
use super::resolution::Resolution;
use super::role::Role;
use super::scope::{OrganiserType, Relevance};
use super::table::{Cells, Row, owned, stated};
use super::title::Title;
use crate::geography::{CountryCode, Group, Language};

/// An activity. What the documents say of it, and so its status, stands in
/// the register's statements.
#[derive(Clone, Debug)]
pub struct Activity {
    key: ActivityKey,
    pub(super) kind: Kind,
    series: Option<Series>,
    relevance: Relevance,
    title: Title,
    outline: Outline,
    organisers: Vec<OrganiserType>,
    resolutions: Vec<Resolution>,
    duties: Vec<DutyKey>,
    is_titled: bool,
    remark: String,
}

impl Activity {
    /// Its key: `testbed-ci`.
    pub fn key(&self) -> &ActivityKey {
        &self.key
    }

    /// Its kind, with what is particular to it.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// The series it belongs to, with others of the same purpose.
    pub fn series(&self) -> Option<&Series> {
        self.series.as_ref()
    }

    /// How near it is to IPv6.
    pub fn relevance(&self) -> Relevance {
        self.relevance
    }

    /// Whether it is about IPv6.
    pub fn is_core(&self) -> bool {
        self.relevance == Relevance::Core
    }

    /// Its title in that language.
    pub fn title(&self, language: Language) -> &str {
        self.title.get(language)
    }

    /// Whom it is for, where it takes place, who runs it, and when.
    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// In what way the country has to do with it; the first if in several.
    pub fn role_of(&self, country: CountryCode) -> Option<Role> {
        let pairs = self.outline.countries();
        pairs
            .iter()
            .find(|(one, _)| *one == country)
            .map(|(_, role)| *role)
    }

    /// What kinds of body organise it.
    pub fn organisers(&self) -> &[OrganiserType] {
        &self.organisers
    }

    /// The resolutions it is done under.
    pub fn resolutions(&self) -> &[Resolution] {
        &self.resolutions
    }

    /// The duties it answers.
    pub fn duties(&self) -> &[DutyKey] {
        &self.duties
    }

    /// Whether its title is one that a document gives it, so that it may stand
    /// between quotation marks; any other only describes it.
    pub fn is_titled(&self) -> bool {
        self.is_titled
    }

    /// What else has to be said of it: doubts above all.
    pub fn remark(&self) -> &str {
        &self.remark
    }

    /// Columns of its table.
    pub(super) const COLUMNS: &[&str] = &[
        "key",
        "kind",
        "series",
        "relevance",
        "title_ar",
        "title_en",
        "title_es",
        "title_fr",
        "title_ru",
        "title_zh",
        "countries",
        "scope",
        "region",
        "venue",
        "host",
        "organiser_type",
        "partners",
        "start",
        "end",
        "resolution",
        "duty",
        "titled",
        "remark",
    ];

    /// Reads a row; the duties are those of their table.
    pub(super) fn read(
        row: Row<'_>,
        duties: &[Duty],
        problems: &mut Vec<RegisterProblem>,
    ) -> Option<Self> {
        let mut cells = row.cells(problems);
        let key = cells.value("key", ProblemKind::Key);
        let name = cells.value::<KindName>("kind", ProblemKind::UnknownKind);
        let series = cells.optional("series", ProblemKind::Key);
        let relevance = cells.value("relevance", ProblemKind::UnknownWord);
        let title = title(&mut cells);
        let outline = outline(&mut cells);
        let organisers = cells.values("organiser_type", ProblemKind::UnknownWord);
        let resolutions = cells.values("resolution", ProblemKind::UnknownResolution);
        let duties = duty_keys(&mut cells, duties);
        let is_titled = titled(&mut cells);
        let (name, outline) = (name?, outline?);
        let kind = cells.keep(Kind::new(name, &outline));
        Some(Self {
            key: key?,
            kind: kind?,
            series: series?,
            relevance: relevance?,
            title: title?,
            outline,
            organisers: organisers?,
            resolutions: resolutions?,
            duties: duties?,
            is_titled: is_titled?,
            remark: row.text("remark").to_owned(),
        })
    }
}

fn titled(cells: &mut Cells<'_, '_>) -> Option<bool> {
    match cells.row.text("titled") {
        "" => Some(false),
        "yes" => Some(true),
        other => {
            let expected = "yes, or nothing where no document gives the title";
            cells.refuse(Refusal::new(
                ProblemKind::UnknownWord,
                "titled",
                expected,
                other,
            ));
            None
        }
    }
}

fn duty_keys(cells: &mut Cells<'_, '_>, duties: &[Duty]) -> Option<Vec<DutyKey>> {
    let keys = cells.values::<DutyKey>("duty", ProblemKind::UnknownDuty)?;
    let unknown = |key: &&DutyKey| duties.iter().all(|duty| duty.key() != *key);
    let Some(key) = keys.iter().find(unknown) else {
        return Some(keys);
    };
    cells.refuse(Refusal::new(
        ProblemKind::UnknownDuty,
        "duty",
        "a duty of duties.csv",
        key,
    ));
    None
}

fn outline(cells: &mut Cells<'_, '_>) -> Option<Outline> {
    let pairs: Vec<&str> = cells.row.list("countries").collect();
    let countries: Vec<_> = pairs.into_iter().map(|pair| country(cells, pair)).collect();
    let scope = cells.value("scope", ProblemKind::UnknownWord);
    let region = match cells.row.text("region") {
        "" => Some(None),
        code => cells.keep(region(code)).map(Some),
    };
    let dates = cells.dates("start", "end");
    let (venue, host, partners) = (
        stated(cells.row.text("venue")),
        owned(cells.row.list("host")),
        owned(cells.row.list("partners")),
    );
    let countries: Option<Vec<_>> = countries.into_iter().collect();
    let outline = Outline::new(countries?, scope?, region?, venue, dates?);
    Some(cells.keep(outline)?.run_by(host, partners))
}

/// `CI:beneficiary`
fn country(cells: &mut Cells<'_, '_>, pair: &str) -> Option<(CountryCode, Role)> {
    let (country, role) = pair.split_once(':').unwrap_or((pair, ""));
    let country = cells.parse(country, "countries", ProblemKind::UnknownCountry);
    let role = cells.parse(role, "countries", ProblemKind::UnknownRole);
    Some((country?, role?))
}

fn region(code: &str) -> Result<Group, Refusal> {
    Group::itu_region(code).ok_or_else(|| {
        Refusal::new(
            ProblemKind::UnknownRegion,
            "region",
            "a region: AFR, AMS, ARB, ASP, CIS, EUR",
            code,
        )
    })
}

#[cfg(test)]
mod tests {
    use crate::activity::mini::Mini;
    use crate::activity::problem::Table;
    use crate::activity::{KindName, Role};

    #[test]
    fn an_activity_is_read() {
        let mini = Mini::new().activity("tb", "testbed", "CI:beneficiary;FR:partner", ",");
        let register = mini.told("tb", "r18", "operational").register();
        let activity = register.activity("tb").unwrap();
        assert_eq!(activity.kind().name(), KindName::Testbed);
        assert_eq!(activity.role_of("FR".parse().unwrap()), Some(Role::Partner));
        assert_eq!(activity.role_of("SN".parse().unwrap()), None);
        assert_eq!(activity.duties()[0].as_str(), "T3");
        assert_eq!(activity.resolutions()[0].to_string(), "WTSA-64");
        assert!(activity.is_core() && activity.series().is_none());
    }

    #[test]
    fn all_that_is_wrong_is_told() {
        let row = "x,tested,a b,near,a,e,s,f,r,,CX:host;QQ:venue;CI;CI:guest,wide,XXX,,,ITUT,,\
                   2018,2017,64,T9,no,";
        let (register, problems) = Mini::new().row(Table::Activities, row).parse();
        assert!(register.activities().is_empty());
        let short: Vec<&str> = problems
            .iter()
            .map(|text| text.strip_prefix("activities.csv:2:").unwrap())
            .map(|text| text.split(": ").next().unwrap())
            .collect();
        assert_eq!(
            short,
            [
                "2", "3", "4", "10", "11", "11", "11", "12", "13", "16", "19", "20", "21", "22"
            ]
        );
        for part in [
            "expected a two-letter country code of ISO 3166 such as CI, found QQ",
            "expected a role: beneficiary, host, venue, partner, found nothing",
            "expected a role: beneficiary, host, venue, partner, found guest",
            "expected a region: AFR, AMS, ARB, ASP, CIS, EUR, found XXX",
            "expected an end not before the start, 2018, found 2017",
            "expected a duty of duties.csv, found T9",
            "expected yes, or nothing where no document gives the title, found no",
        ] {
            assert!(problems.iter().any(|text| text.ends_with(part)), "{part}");
        }
    }

    #[test]
    fn what_the_kind_refuses_is_told_at_its_field() {
        let mini = Mini::new().activity("x", "testbed", "", ",");
        let (register, problems) = mini.told("x", "r18", "planned").parse();
        assert!(register.activities().is_empty() && register.statements().is_empty());
        assert_eq!(
            problems,
            [
                "activities.csv:2:11: countries: expected one country that has it, or a region, \
                 found nothing",
                "statements.csv:2:2: activity: expected an activity of activities.csv, found x",
            ]
        );
    }
}
