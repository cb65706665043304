//! What all activities have, whatever their kind: whom they are for, where
//! they take place, who runs them, and when.

use super::dates::Dates;
use super::problem::{ProblemKind, Refusal};
use super::role::Role;
use super::scope::Scope;
use crate::geography::{CountryCode, Group, Language};

/// What all activities have, whatever their kind.
#[derive(Clone, Debug)]
pub struct Outline {
    countries: Vec<(CountryCode, Role)>,
    scope: Scope,
    region: Option<Group>,
    venue: Option<String>,
    hosts: Vec<String>,
    partners: Vec<String>,
    dates: Dates,
}

impl Outline {
    /// Of these countries, that far, for that region. A city, if named, stands
    /// in one of the countries.
    ///
    /// # Errors
    ///
    /// If a country has a role twice; if the activity is global and has a
    /// region, or is not and has none; if it is national and has no country,
    /// or one of another region; if a city is named and no country.
    pub fn new(
        countries: Vec<(CountryCode, Role)>,
        scope: Scope,
        region: Option<Group>,
        venue: Option<String>,
        dates: Dates,
    ) -> Result<Self, Refusal> {
        for (place, (country, role)) in countries.iter().enumerate() {
            let before = countries.iter().take(place);
            if before.clone().any(|one| one == &(*country, *role)) {
                let found = format!("{country} as {role} twice");
                return Err(Refusal::new(
                    ProblemKind::Country,
                    "countries",
                    "each country once in a role",
                    found,
                ));
            }
        }
        check_region(&countries, scope, region)?;
        if let (Some(venue), true) = (&venue, countries.is_empty()) {
            return Err(Refusal::new(
                ProblemKind::Country,
                "venue",
                "a country for the city",
                venue,
            ));
        }
        Ok(Self {
            countries,
            scope,
            region,
            venue,
            hosts: Vec::new(),
            partners: Vec::new(),
            dates,
        })
    }

    /// The same, run by `hosts` with `partners`.
    #[must_use]
    pub fn run_by(self, hosts: Vec<String>, partners: Vec<String>) -> Self {
        Self {
            hosts,
            partners,
            ..self
        }
    }

    /// The countries, each with its role.
    pub fn countries(&self) -> &[(CountryCode, Role)] {
        &self.countries
    }

    /// The countries in that role.
    pub fn in_role(&self, role: Role) -> impl Iterator<Item = CountryCode> {
        let same = move |one: &&(CountryCode, Role)| one.1 == role;
        self.countries.iter().filter(same).map(|one| one.0)
    }

    /// How far it reaches.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The region of ITU's development sector that it is for; nothing if it is
    /// for all. A workshop for Africa held in Cairo is for Africa.
    pub fn region(&self) -> Option<Group> {
        self.region
    }

    /// The city it takes place in.
    pub fn venue(&self) -> Option<&str> {
        self.venue.as_deref()
    }

    /// The bodies that run it.
    pub fn hosts(&self) -> &[String] {
        &self.hosts
    }

    /// The bodies that help.
    pub fn partners(&self) -> &[String] {
        &self.partners
    }

    /// When it takes place.
    pub fn dates(&self) -> Dates {
        self.dates
    }

    /// Refuses any country in that role; `reason` says what is expected.
    pub(super) fn without(&self, role: Role, reason: &'static str) -> Result<(), Refusal> {
        match self.in_role(role).next() {
            None => Ok(()),
            Some(country) => Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                "countries",
                reason,
                format!("{country}:{role}"),
            )),
        }
    }

    /// Refuses a venue, be it a city or a country.
    pub(super) fn nowhere(&self, reason: &'static str) -> Result<(), Refusal> {
        self.without(Role::Venue, reason)?;
        match self.venue() {
            None => Ok(()),
            Some(city) => Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                "venue",
                reason,
                city,
            )),
        }
    }

    /// Refuses an activity that nobody runs.
    pub(super) fn with_host(&self, reason: &'static str) -> Result<(), Refusal> {
        if self.hosts.is_empty() {
            return Err(Refusal::new(ProblemKind::NotOfTheKind, "host", reason, ""));
        }
        Ok(())
    }

    /// The one country that it is for; refuses none and several.
    pub(super) fn one_beneficiary(&self, reason: &'static str) -> Result<CountryCode, Refusal> {
        let mut all = self.in_role(Role::Beneficiary);
        match (all.next(), all.next()) {
            (Some(country), None) => Ok(country),
            (None, _) => Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                "countries",
                reason,
                "",
            )),
            (Some(_), Some(_)) => Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                "countries",
                reason,
                format!("{} countries", self.in_role(Role::Beneficiary).count()),
            )),
        }
    }
}

fn check_region(
    countries: &[(CountryCode, Role)],
    scope: Scope,
    region: Option<Group>,
) -> Result<(), Refusal> {
    let refuse = |field, expected, found: String| {
        Err(Refusal::new(ProblemKind::Region, field, expected, found))
    };
    let code = region.map_or(String::new(), |region| {
        region.code().trim_start_matches("ITU_").to_owned()
    });
    match (scope, region) {
        (Scope::Global, None) | (Scope::Regional | Scope::Subregional, Some(_)) => Ok(()),
        (Scope::Global, Some(_)) => refuse("region", "no region, the scope being global", code),
        (_, None) => refuse("region", "a region, the scope not being global", code),
        (Scope::National, Some(_)) if countries.is_empty() => refuse(
            "countries",
            "a country, the scope being national",
            String::new(),
        ),
        (Scope::National, Some(region)) => {
            // A partner may be of another region, and some countries of none.
            let strays = countries.iter().find(|(country, role)| {
                let own = country.country().itu_region();
                *role != Role::Partner && own.is_some_and(|own| own != region)
            });
            match strays {
                None => Ok(()),
                Some((country, _)) => {
                    let name = country.country().name(Language::En);
                    let expected = "the region of the country";
                    refuse("region", expected, format!("{code} for {name}"))
                }
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An outline for the tests of the kinds: `TO:venue;AU:partner`, a region
    /// or nothing.
    pub(in crate::activity) fn outline(countries: &str, region: &str) -> Outline {
        let region = Group::itu_region(region);
        let scope = if region.is_none() {
            Scope::Global
        } else {
            Scope::Regional
        };
        Outline::new(pairs(countries), scope, region, None, Dates::default()).unwrap()
    }

    fn pairs(countries: &str) -> Vec<(CountryCode, Role)> {
        let pairs = countries.split(';').filter(|pair| !pair.is_empty());
        pairs
            .map(|pair| {
                let (country, role) = pair.split_once(':').unwrap();
                (country.parse().unwrap(), role.parse().unwrap())
            })
            .collect()
    }

    #[test]
    fn the_region_goes_with_scope_and_country() {
        let check = |countries, scope, region| {
            let region = Group::itu_region(region);
            Outline::new(pairs(countries), scope, region, None, Dates::default())
                .map_err(|refusal| (refusal.kind(), refusal.field()))
                .map(|_| ())
        };
        let wrong = |field| Err((ProblemKind::Region, field));
        assert_eq!(check("", Scope::Global, ""), Ok(()));
        assert_eq!(check("", Scope::Global, "AFR"), wrong("region"));
        assert_eq!(check("", Scope::Subregional, "AFR"), Ok(()));
        assert_eq!(check("", Scope::Regional, ""), wrong("region"));
        assert_eq!(check("", Scope::National, "AFR"), wrong("countries"));
        assert_eq!(
            check("DJ:beneficiary", Scope::National, "AFR"),
            wrong("region")
        );
        assert_eq!(check("DJ:beneficiary", Scope::National, "ARB"), Ok(()));
        // Cairo for Africa.
        assert_eq!(check("EG:venue", Scope::Regional, "AFR"), Ok(()));
        assert_eq!(
            check("CI:venue;CI:venue", Scope::Regional, "AFR"),
            Err((ProblemKind::Country, "countries"))
        );
        assert_eq!(check("CI:venue;CI:host", Scope::Regional, "AFR"), Ok(()));
    }

    #[test]
    fn a_city_stands_in_a_country() {
        let city = Some("Abidjan".to_owned());
        let refusal = Outline::new(Vec::new(), Scope::Global, None, city, Dates::default());
        assert_eq!(refusal.unwrap_err().field(), "venue");
    }
}
