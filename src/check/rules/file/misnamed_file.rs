//! A file whose name disagrees with its header.

use crate::check::named::Named;
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

pub(in crate::check) fn check(context: &mut Context<'_>) {
    let (Some((publisher, _, end)), Some(header)) = (context.identity(), &context.header) else {
        return;
    };
    let name = context.file.clone();
    let Some(named) = Named::of(&name) else {
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
    } else if named.is_extended && context.form.is_never_extended() {
        ("form", "extended", "standard".to_owned())
    } else if !named.is_extended && context.form.is_mostly_extended() {
        ("form", "standard", "extended".to_owned())
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
