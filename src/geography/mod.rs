//! Countries, the codes that stand for none, and the groups of countries that
//! statistics are told by, each with the dates of its membership.

mod area;
mod country;
mod economy;
mod group;
mod language;
mod letters;
mod membership;
mod row;

pub use self::area::Area;
pub use self::country::{
    COUNTRY_COLUMNS, Country, CountryCode, CountryStatus, countries, country_problems,
};
pub use self::economy::Economy;
pub use self::group::{Group, GroupSet};
pub use self::language::Language;
pub use self::membership::{MEMBERSHIP_COLUMNS, Membership, memberships, read_membership};
pub use self::row::{CellProblem, CellProblemKind};
