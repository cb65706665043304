//! The web site: pages on every country, region and activity, in six
//! languages, as files in memory.
//!
//! [`Site`] holds what all pages are made from; [`Site::parts`] lists what there
//! is to make, and each [`Part`] is made by itself with [`Site::make`], from
//! the tables alone. All links lead to a file of the site and are relative, so
//! that it works from a web server, below any path, and from a folder. Nothing
//! is loaded from elsewhere, and no page has a style or a script of its own
//! within it, so that a strict Content Security Policy holds.
//!
//! What people wrote (titles, names, remarks) is text and never markup: the
//! templates escape it.

mod about;
mod activities;
mod activity;
mod area;
mod content;
mod countries;
mod country;
mod course;
mod duties;
mod feed;
mod figures;
mod frame;
mod indicators;
mod make;
mod markdown;
mod page;
mod peers;
mod render;
mod row;
mod rules;
mod search;
mod shown;
#[expect(clippy::module_inception, reason = "the file is named as its type")]
mod site;
mod sitemap;
mod sources;
mod spark;
mod statistics;
mod tiles;
mod told;
mod training;
mod world;

/// How far from a date a file may be that is shown for it, in days: a month and
/// half of one, as in the comparisons of reports.
const NEAR: i64 = 45;

pub use self::page::{Page, Part, Shared};
pub use self::render::SiteError;
pub use self::site::{Events, Site, Tables};
