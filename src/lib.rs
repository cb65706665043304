//! How IPv6 spreads, country by country: from the files in which the regional
//! Internet registries publish what they have delegated, to exact figures, to
//! progress charts.
//!
//! # The way of the data
//!
//! Bytes become a [`snapshot`]: what one registry had delegated at the end of
//! one day. Snapshots in the order of their dates become observations
//! ([`measure`]), each one figure with its unit, its status and the name of its
//! input. Tables ([`export`]), profiles ([`profile`]), charts ([`chart`]) and
//! the report ([`report`]) are made of observations and of nothing else.
//!
//! Two small files of one registry, three months apart, go all the way here:
//!
//! ```
//! use v6atlas::chart;
//! use v6atlas::export;
//! use v6atlas::geography::{Area, CountryCode, Language};
//! use v6atlas::measure::{Indicator, Measured, Meter, Sampling, Scope};
//! use v6atlas::profile::{Atlas, Profile};
//! use v6atlas::resource::Registry;
//! use v6atlas::snapshot;
//!
//! let july: &[u8] = b"2|afrinic|20190701|2|00000000|20190701|00000\n\
//!     afrinic|*|ipv6|*|2|summary\n\
//!     afrinic|CI|ipv6|2001:db8:1::|48|20120308|assigned|A1\n\
//!     afrinic|KE|ipv6|2001:db8:2::|48|20150202|assigned|B2\n";
//! let october: &[u8] = b"2|afrinic|20191001|3|00000000|20191001|00000\n\
//!     afrinic|*|ipv6|*|3|summary\n\
//!     afrinic|CI|ipv6|2001:db8:1::|48|20120308|assigned|A1\n\
//!     afrinic|CI|ipv6|2001:db8:8000::|33|20190911|allocated|C3\n\
//!     afrinic|KE|ipv6|2001:db8:2::|48|20150202|assigned|B2\n";
//!
//! // Bytes -> snapshots -> figures. A file that does not hold what it
//! // declares is refused here, unless damaged ones are accepted.
//! let mut meter = Meter::new(Sampling::Every);
//! for file in [july, october] {
//!     for snapshot in snapshot::read(file, false)? {
//!         meter.push(Measured::of(snapshot))?;
//!     }
//! }
//! let observations = meter.finish();
//!
//! // Figures -> the table in which everything meets. Amounts are exact: a /33
//! // and a /48 are half a /32 and 1/65536 of one.
//! let mut table = Vec::new();
//! export::csv::write(&observations, &mut table)?;
//! let table = String::from_utf8(table)?;
//! assert!(table.contains("afrinic,CI,V6_EQ32,2019-10-01,0.5000152587890625,/32,A,afrinic-2019"));
//! assert!(table.contains("afrinic,CI,V6_ADDED,2019-Q3,1,records,A,afrinic-20190701..20191001-2-"));
//! assert_eq!(export::csv::read(table.as_bytes())?, observations);
//!
//! // Figures -> what is known of a country, without words of any language.
//! let country = CountryCode::new("CI").ok_or("no such country")?;
//! let atlas = Atlas::new(&observations);
//! let scope = Scope::Of(Registry::Afrinic);
//! let newest = atlas.newest(scope, Area::from(country), Indicator::V6_HOLDERS);
//! assert_eq!(newest.and_then(|point| point.value.count()), Some(2));
//! let profile = Profile::of(&atlas, country).ok_or("no figures of the country")?;
//! assert_eq!(profile.records(), 2);
//!
//! // What is known -> a sheet, in one of six languages.
//! let drawing = chart::country::draw(&profile, &[], Language::Fr);
//! assert!(drawing.svg.starts_with("<svg"));
//! assert!(drawing.svg.contains("Côte d’Ivoire"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The rooms
//!
//! In the order in which the data passes them. A module imports only from
//! modules above it.
//!
//! - [`resource`]: the vocabulary of number resources; exact amounts of space
//! - [`period`]: times as precise as they are known, from a day to a year
//! - [`geography`]: countries, their names, groups with dated membership
//! - [`activity`]: the register of ITU's activities for IPv6
//! - [`diagnostic`]: findings as data, and their printed forms
//! - [`source`]: plain bytes out of compressed ones, and their SHA-256
//! - [`packed`]: numbers and texts in few bytes, as an archive remembers them
//! - [`delegated`]: bytes to lines of the registries' format; never fails on
//!   content
//! - [`iana`]: what the global registry gave to whom
//! - [`snapshot`]: what a registry had delegated on a day, and what changed
//!   between two days
//! - [`fetch`]: where files are published, which are wanted, and what of it is
//!   kept
//! - [`check`]: every rule over allocation files and tables, to findings
//! - [`measure`]: snapshots to observations; the indicators and their texts
//! - [`archive`]: how a folder of files is named, remembered and thinned
//! - [`profile`]: observations to what is told of a country, region, world
//! - [`message`]: sentences, numbers and dates in six languages
//! - [`chart`]: profiles to SVG, and SVG to PNG
//! - [`export`]: observations to a table and back; activities as CSV, JSON and
//!   iCalendar
//! - [`report`]: all that is published, as files in memory
//! - [`council`]: the IPv6 section of a progress report, in six languages
//! - [`site`]: the web site, in six languages, as files in memory
//!
//! The library opens no file, prints nothing, asks no clock and no environment:
//! bytes come in through [`std::io::Read`], and results are values. The same
//! input gives the same bytes.

pub mod resource;

pub mod period;

pub mod geography;

pub mod activity;

pub mod diagnostic;

pub mod source;

pub mod packed;

pub mod delegated;

pub mod iana;

pub mod check;

pub mod snapshot;

pub mod fetch;

pub mod measure;

pub mod archive;

pub mod profile;

pub mod message;

pub mod chart;

pub mod export;

pub mod report;

pub mod council;

pub mod site;
