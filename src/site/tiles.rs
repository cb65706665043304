//! The countries by sub-region, for the tiles of the world page.

/// A sub-region, by its code in M49, and the codes of its countries.
pub(super) type SubRegion = (&'static str, &'static str);

/// The sub-regions of M49 (the intermediate one where there is one) in columns
/// from west to east, and in each from north to south. Source: UNSD, Standard
/// country or area codes for statistical use (M49); TW, which M49 has no row
/// for, stands where its neighbours are, and AQ, which is in no sub-region,
/// alone.
pub(super) const COLUMNS: [&[SubRegion]; 5] = [
    &[
        ("021", "BM CA GL PM US"),
        ("013", "BZ CR GT HN MX NI PA SV"),
        (
            "029",
            "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
        ),
        ("005", "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE"),
    ],
    &[
        ("154", "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"),
        ("155", "AT BE CH DE FR LI LU MC NL"),
        ("039", "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA"),
        ("015", "DZ EG EH LY MA SD TN"),
        ("011", "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"),
    ],
    &[
        ("151", "BG BY CZ HU MD PL RO RU SK UA"),
        ("017", "AO CD CF CG CM GA GQ ST TD"),
        (
            "014",
            "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW",
        ),
        ("018", "BW LS NA SZ ZA"),
    ],
    &[
        ("143", "KG KZ TJ TM UZ"),
        (
            "145",
            "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
        ),
        ("034", "AF BD BT IN IR LK MV NP PK"),
    ],
    &[
        ("030", "CN HK JP KP KR MN MO TW"),
        ("035", "BN ID KH LA MM MY PH SG TH TL VN"),
        ("053", "AU CC CX HM NF NZ"),
        ("054", "FJ NC PG SB VU"),
        ("057", "FM GU KI MH MP NR PW UM"),
        ("061", "AS CK NU PF PN TK TO TV WF WS"),
        ("010", "AQ"),
    ],
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geography::{CountryStatus, countries};

    #[test]
    fn every_country_of_today_has_one_tile() {
        let mut tiles: Vec<&str> = COLUMNS
            .iter()
            .flat_map(|column| column.iter())
            .flat_map(|(_, codes)| codes.split(' '))
            .collect();
        tiles.sort_unstable();
        let current: Vec<String> = countries()
            .iter()
            .filter(|country| country.status() == CountryStatus::Current)
            .map(|country| country.code().to_string())
            .collect();
        assert_eq!(tiles, current);
    }
}
