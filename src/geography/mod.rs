//! Countries, the codes that stand for none, and the groups of countries that
//! statistics are told by, each with the dates of its membership.

mod area;
mod country;
mod economy;
mod group;
mod language;
mod letters;
mod membership;

pub use self::area::Area;
pub use self::country::{Country, CountryCode, CountryStatus, countries};
pub use self::economy::Economy;
pub use self::group::{Group, GroupSet};
pub use self::language::Language;
pub use self::membership::{Membership, memberships};
