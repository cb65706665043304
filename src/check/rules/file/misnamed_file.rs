//! A file whose name disagrees with its header.

use chrono::NaiveDate;

use crate::check::on::Context;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F018",
    name: "misnamed-file",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a file whose name has another registry, form or date than its content",
    explanation: include_str!("misnamed_file.md"),
};

/// What a name says of a file.
struct Named<'n> {
    registry: &'n str,
    is_extended: bool,
    /// Nothing for `latest`.
    date: Option<&'n str>,
}

pub(in crate::check) fn check(context: &mut Context<'_>) {
    let (Some((publisher, form, end)), Some(header)) = (context.identity(), &context.header) else {
        return;
    };
    let name = context.file.clone();
    let Some(named) = named(&name) else {
        return;
    };
    let is_of = |date: &str| {
        let digits = date.replace('-', "");
        // Two registries name a file by its serial, which is the day it was
        // made on.
        digits == end.format("%Y%m%d").to_string() || digits == header.serial().as_str()
    };
    let registry = publisher.as_str();
    let (what, found, is) = if named.registry != registry {
        ("registry", named.registry, registry.to_owned())
    } else if form == Some(false) && named.is_extended {
        ("form", "extended", "standard".to_owned())
    } else if let Some(date) = named.date.filter(|date| !is_of(date)) {
        ("date", date, end.to_string())
    } else {
        return;
    };
    context.found(&RULE, what, |file| {
        Diagnostic::new(
            &RULE,
            format!("its name says the {what} {found}, its content {is}"),
            Label::file(file),
        )
        .help("name the file as its content says; if the name is right, get the file again")
    });
}

/// `delegated-ripencc-extended-20190911.gz`; nothing for names of other
/// shapes.
fn named(path: &str) -> Option<Named<'_>> {
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
    Some(Named {
        registry,
        is_extended,
        date,
    })
}
