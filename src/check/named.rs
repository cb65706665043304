//! What the name of a file says of it.

use chrono::NaiveDate;

/// What a name says of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'n> {
    pub(super) registry: &'n str,
    pub(super) is_extended: bool,
    /// Nothing for `latest`.
    pub(super) date: Option<&'n str>,
}

impl<'n> Named<'n> {
    /// `delegated-ripencc-extended-20190911.gz`; nothing for names of other
    /// shapes.
    pub(super) fn of(path: &'n str) -> Option<Self> {
        let base = path.rsplit(['/', '\\']).next()?;
        let rest = base.strip_prefix("delegated-")?.split('.').next()?;
        let (registry, rest) = rest.split_once('-')?;
        let (is_extended, date) = match rest.strip_prefix("extended-") {
            Some(date) => (true, date),
            None => (false, rest),
        };
        let date = match date {
            "latest" => None,
            date => {
                let is = |form| NaiveDate::parse_from_str(date, form).is_ok();
                if !is("%Y%m%d") && !is("%Y-%m-%d") {
                    return None;
                }
                Some(date)
            }
        };
        Some(Self {
            registry,
            is_extended,
            date,
        })
    }
}
