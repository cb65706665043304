//! SDMX: the data as CSV, the structures as JSON.
//!
//! One data structure definition, `V6ATLAS:IPV6(1.0.0)`, with areas in two
//! letters (`IPV6_A3` and `IPV6_M49` with the other codes):
//!
//! | component | kind | representation |
//! |---|---|---|
//! | `FREQ` | dimension | code list: the form of the time |
//! | `REF_AREA` | dimension | code list: country, group, total |
//! | `INDICATOR` | dimension | code list |
//! | `REGISTRY` | dimension | code list: one registry, or all |
//! | `TIME_PERIOD` | time dimension | day, month, quarter, year, or start and duration |
//! | `OBS_VALUE` | measure | decimal |
//! | `UNIT_MEASURE` | attribute of the observation | code list |
//! | `OBS_STATUS` | attribute of the observation | code list: those of SDMX that occur |
//! | `VINTAGE` | attribute of the observation | text |

mod data;
mod structure;

use crate::export::settings::AreaCodes;

pub use self::data::SdmxCsv;
pub use self::structure::write_structure;

/// A version of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// SDMX 3.0: SDMX-CSV and SDMX-JSON 2.0.0.
    V3_0,
    /// SDMX 3.1: SDMX-CSV and SDMX-JSON 2.1.0.
    V3_1,
}

/// Who keeps the structures.
const AGENCY: &str = "V6ATLAS";
/// The identifier of the dataflow and of the data structure definition. What
/// has other codes of areas is another structure.
fn id(area_codes: AreaCodes) -> &'static str {
    match area_codes {
        AreaCodes::Alpha2 => "IPV6",
        AreaCodes::Alpha3 => "IPV6_A3",
        AreaCodes::M49 => "IPV6_M49",
    }
}
/// Their version. The first number changes when a program that reads them must.
const VERSION: &str = "1.0.0";

/// The components: identifier, and the word under which its name is found.
const COMPONENTS: [(&str, &str); 9] = [
    ("FREQ", "freq"),
    ("REF_AREA", "area"),
    ("INDICATOR", "indicator"),
    ("REGISTRY", "registry"),
    ("TIME_PERIOD", "time"),
    ("OBS_VALUE", "value"),
    ("UNIT_MEASURE", "unit"),
    ("OBS_STATUS", "status"),
    ("VINTAGE", "vintage"),
];

/// The code of a registry.
fn registry_code(scope: crate::measure::Scope) -> String {
    scope.as_str().to_uppercase()
}
