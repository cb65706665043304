//! The page of trainings and workshops.

use serde::Serialize;

use super::content::{Content, fields};
use super::site::Site;
use super::told::{Shown, dates_of};
use crate::activity::{Appointment, OrganiserType};
use crate::message::{Arg, Messages};

#[derive(Debug, Serialize)]
struct Row {
    dates: String,
    shown: Shown,
    delivery: String,
    state: String,
    venue: String,
}

/// Those of one kind of body.
#[derive(Debug, Serialize)]
struct By {
    name: String,
    rows: Vec<Row>,
}

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Content {
    let agenda = site.tables.register.agenda();
    let row = |one: &Appointment<'_>| Row {
        dates: dates_of(one.dates(), words),
        shown: Shown::new(one.activity(), site.tables.register, words),
        delivery: one
            .delivery()
            .map_or_else(String::new, |delivery| delivery.name().to_owned()),
        state: one.latest().map_or_else(String::new, |told| {
            let status = words.named("status", told.status().as_str());
            if one.is_past() {
                words.format("calendar-past", &[("status", Arg::text(status))])
            } else {
                status
            }
        }),
        venue: one
            .activity()
            .outline()
            .venue()
            .unwrap_or_default()
            .to_owned(),
    };
    let mut groups: Vec<By> = OrganiserType::ALL
        .iter()
        .map(|organiser| {
            let name = words.named("organiser", organiser.as_str());
            let its = agenda
                .iter()
                .filter(|one| one.activity().organisers().contains(organiser));
            By {
                name: words.format("site-training-by", &[("name", Arg::text(name))]),
                rows: its.map(row).collect(),
            }
        })
        .collect();
    let untold: Vec<Row> = agenda
        .iter()
        .filter(|one| one.activity().organisers().is_empty())
        .map(row)
        .collect();
    if !untold.is_empty() {
        groups.push(By {
            name: words.text("site-training-by-none"),
            rows: untold,
        });
    }
    let has_calendar = agenda.iter().any(|one| one.days().is_ok());
    let lead = words.text("site-training-lead");
    (
        "training.html",
        words.text("site-page-training"),
        lead.clone(),
        fields! { lead, groups, has_calendar },
    )
}
