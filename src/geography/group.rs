//! Groups of countries, and sets of them.

use std::fmt;

/// A group of countries.
///
/// # Ordering
///
/// As listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Africa, of ITU's development sector.
    ItuAfr,
    /// The Americas.
    ItuAms,
    /// The Arab States.
    ItuArb,
    /// Asia and the Pacific.
    ItuAsp,
    /// The Commonwealth of Independent States.
    ItuCis,
    /// Europe.
    ItuEur,
    /// Least developed countries.
    UnLdc,
    /// Landlocked developing countries.
    UnLldc,
    /// Small island developing States.
    UnSids,
    /// High income, of the World Bank.
    WbHic,
    /// Low income.
    WbLic,
    /// Lower middle income.
    WbLmc,
    /// Upper middle income.
    WbUmc,
}

impl Group {
    /// All groups.
    pub const ALL: [Self; 13] = [
        Self::ItuAfr,
        Self::ItuAms,
        Self::ItuArb,
        Self::ItuAsp,
        Self::ItuCis,
        Self::ItuEur,
        Self::UnLdc,
        Self::UnLldc,
        Self::UnSids,
        Self::WbHic,
        Self::WbLic,
        Self::WbLmc,
        Self::WbUmc,
    ];

    /// The six regions of ITU's development sector.
    pub const ITU_REGIONS: [Self; 6] = [
        Self::ItuAfr,
        Self::ItuAms,
        Self::ItuArb,
        Self::ItuAsp,
        Self::ItuCis,
        Self::ItuEur,
    ];

    /// The groups that indicators are computed for. Income groups are not
    /// among them: their dated membership is not at hand.
    pub const MEASURED: [Self; 9] = [
        Self::ItuAfr,
        Self::ItuAms,
        Self::ItuArb,
        Self::ItuAsp,
        Self::ItuCis,
        Self::ItuEur,
        Self::UnLdc,
        Self::UnLldc,
        Self::UnSids,
    ];

    /// The code in our tables: `UN_LDC`.
    pub fn code(self) -> &'static str {
        match self {
            Self::ItuAfr => "ITU_AFR",
            Self::ItuAms => "ITU_AMS",
            Self::ItuArb => "ITU_ARB",
            Self::ItuAsp => "ITU_ASP",
            Self::ItuCis => "ITU_CIS",
            Self::ItuEur => "ITU_EUR",
            Self::UnLdc => "UN_LDC",
            Self::UnLldc => "UN_LLDC",
            Self::UnSids => "UN_SIDS",
            Self::WbHic => "WB_HIC",
            Self::WbLic => "WB_LIC",
            Self::WbLmc => "WB_LMC",
            Self::WbUmc => "WB_UMC",
        }
    }

    /// The group with that code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }

    /// The ITU region with that three-letter code: `AFR`.
    pub fn itu_region(code: &str) -> Option<Self> {
        Self::ITU_REGIONS.into_iter().find(|group| {
            group
                .code()
                .strip_prefix("ITU_")
                .is_some_and(|region| region == code)
        })
    }

    fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A set of groups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GroupSet(u16);

impl GroupSet {
    /// Whether `group` is in the set.
    pub fn contains(self, group: Group) -> bool {
        self.0 & group.bit() != 0
    }

    /// Puts `group` into the set.
    pub(super) fn insert(&mut self, group: Group) {
        self.0 |= group.bit();
    }

    /// The groups in either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_name_groups() {
        for group in Group::ALL {
            assert_eq!(Group::parse(group.code()), Some(group));
        }
        assert_eq!(Group::parse("UN"), None);
        assert_eq!(Group::itu_region("AFR"), Some(Group::ItuAfr));
        assert_eq!(Group::itu_region("ITU_AFR"), None);
    }

    #[test]
    fn a_set_has_what_was_put_into_it() {
        let mut set = GroupSet::default();
        set.insert(Group::UnLdc);
        let mut other = GroupSet::default();
        other.insert(Group::WbUmc);
        let both = set.union(other);
        let held = Group::ALL.into_iter().filter(|&group| both.contains(group));
        assert_eq!(held.collect::<Vec<_>>(), [Group::UnLdc, Group::WbUmc]);
    }
}
