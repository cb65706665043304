//! What of a snapshot is needed to compare it with a later one.

use chrono::NaiveDate;

use super::{Delegation, Form, Snapshot};
use crate::delegated::RecordDate;
use crate::geography::Economy;
use crate::packed::{Packer, Unpacker};
use crate::resource::{Ipv6Prefix, Registry};

use super::delegation::set_own_extents;

/// The IPv6 delegations of a snapshot, without their holders: what is needed
/// to tell what changed until a later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footprint {
    registry: Registry,
    date: NaiveDate,
    form: Form,
    delegations: Vec<Delegation>,
}

impl From<Snapshot> for Footprint {
    fn from(snapshot: Snapshot) -> Self {
        let mut delegations = snapshot.delegations;
        for delegation in &mut delegations {
            delegation.holder = None;
        }
        Self {
            registry: snapshot.registry,
            date: snapshot.date,
            form: snapshot.form,
            delegations,
        }
    }
}

impl Footprint {
    /// The registry.
    pub fn registry(&self) -> Registry {
        self.registry
    }

    /// The day at whose end the snapshot was taken.
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// Which kind of file it was made from.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The IPv6 delegations, each once, by prefix.
    pub fn delegations(&self) -> &[Delegation] {
        &self.delegations
    }

    /// Puts it into as few bytes as it needs: of each delegation how far it
    /// starts behind the one before, length, economy, date.
    pub fn pack(&self, packer: &mut Packer) {
        packer.text(self.registry.as_str());
        packer.day(self.date);
        packer.byte(self.form.number());
        packer.number(self.delegations.len() as u64);
        let mut before = 0;
        for delegation in &self.delegations {
            let start = delegation.prefix.start_bits();
            packer.wide(start.wrapping_sub(before));
            before = start;
            packer.byte(delegation.prefix.len());
            let [a, b] = delegation.economy.letters();
            packer.byte(a);
            packer.byte(b);
            match delegation.date {
                RecordDate::Empty => packer.number(0),
                RecordDate::Zero => packer.number(1),
                RecordDate::Invalid => packer.number(2),
                RecordDate::Day(day) => {
                    packer.number(3);
                    packer.day(day);
                }
            }
        }
    }

    /// Takes out again what [`Footprint::pack`] put in; `None` if it is not
    /// whole.
    pub fn unpack(unpacker: &mut Unpacker<'_>) -> Option<Self> {
        let registry = Registry::parse(unpacker.text()?.as_bytes())?;
        let date = unpacker.day()?;
        let form = Form::of_number(unpacker.byte()?)?;
        let count = unpacker.number()?;
        let mut delegations: Vec<Delegation> = Vec::new();
        let mut start: u128 = 0;
        for _ in 0..count {
            start = start.wrapping_add(unpacker.wide()?);
            let prefix = Ipv6Prefix::new(start.into(), unpacker.byte()?).ok()?;
            let economy = Economy::parse(&[unpacker.byte()?, unpacker.byte()?])?;
            let date = match unpacker.number()? {
                0 => RecordDate::Empty,
                1 => RecordDate::Zero,
                2 => RecordDate::Invalid,
                3 => RecordDate::Day(unpacker.day()?),
                _ => return None,
            };
            if delegations.last().is_some_and(|last| last.prefix >= prefix) {
                return None;
            }
            delegations.push(Delegation {
                prefix,
                economy,
                date,
                holder: None,
                own: prefix.extent(),
            });
        }
        set_own_extents(&mut delegations);
        Some(Self {
            registry,
            date,
            form,
            delegations,
        })
    }
}

impl Form {
    /// The number that stands for it in packed values.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Combined => 0,
            Self::Standard => 1,
            Self::Extended => 2,
        }
    }

    /// The form of that number.
    pub(crate) fn of_number(number: u8) -> Option<Self> {
        [Self::Combined, Self::Standard, Self::Extended]
            .into_iter()
            .find(|form| form.number() == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_and_unpacked_it_is_the_same() {
        let text = "2|afrinic|1|5|00000000|20190911|00000\n\
            afrinic|KE|ipv6|2c0f:1::|32|20100101|allocated|A\n\
            afrinic|UG|ipv6|2c0f:1::|48|00000000|allocated|B\n\
            afrinic||ipv6|2c0f:1:0:1::|64||assigned|B\n\
            afrinic|EU|ipv6|2c0f:2::|33|20101301|allocated|B\n\
            afrinic|ZZ|ipv6|ffff::|16|20100101|allocated|B\n";
        let snapshot = crate::snapshot::read(text.as_bytes(), false)
            .unwrap()
            .remove(0);
        let footprint = Footprint::from(snapshot);
        assert_eq!(footprint.delegations().len(), 5);
        let mut packer = Packer::new();
        footprint.pack(&mut packer);
        let bytes = packer.finish();
        assert_eq!(
            Footprint::unpack(&mut Unpacker::new(&bytes)),
            Some(footprint)
        );
        for end in 0..bytes.len() {
            assert_eq!(Footprint::unpack(&mut Unpacker::new(&bytes[..end])), None);
        }
    }
}
