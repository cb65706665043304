//! Rules about records.

pub(in crate::check) mod country_on_free_space;
pub(in crate::check) mod early_date;
pub(in crate::check) mod empty_range;
pub(in crate::check) mod extended_record;
pub(in crate::check) mod foreign_registry;
pub(in crate::check) mod future_date;
pub(in crate::check) mod host_bits_set;
pub(in crate::check) mod impossible_date;
pub(in crate::check) mod leading_zeros;
pub(in crate::check) mod missing_country;
pub(in crate::check) mod missing_date;
pub(in crate::check) mod missing_holder;
pub(in crate::check) mod outside_global_unicast;
pub(in crate::check) mod range_past_end;
pub(in crate::check) mod region_instead_of_country;
pub(in crate::check) mod reserved_as_number;
pub(in crate::check) mod reserved_ipv4;
pub(in crate::check) mod special_purpose_ipv6;
pub(in crate::check) mod stray_space;
pub(in crate::check) mod too_few_fields;
pub(in crate::check) mod too_many_fields;
pub(in crate::check) mod unknown_country;
pub(in crate::check) mod unknown_registry;
pub(in crate::check) mod unknown_status;
pub(in crate::check) mod unknown_type;
pub(in crate::check) mod unusual_ipv6_form;
pub(in crate::check) mod withdrawn_country;
pub(in crate::check) mod wrong_as_number;
pub(in crate::check) mod wrong_count;
pub(in crate::check) mod wrong_ipv4_address;
pub(in crate::check) mod wrong_ipv6_address;
pub(in crate::check) mod wrong_prefix_length;
pub(in crate::check) mod zero_date;

use crate::check::file::Ending;
use crate::check::on::{Context, OnLine, OnRecord};
use crate::delegated::{Problem, ProblemKind};
use crate::diagnostic::Rule;
use crate::resource::Resource;

/// Rules about a record that can be read.
#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    foreign_registry::check(on);
    too_many_fields::check(on);
    unknown_status::check(on);
    withdrawn_country::check(on);
    region_instead_of_country::check(on);
    missing_country::check(on);
    country_on_free_space::check(on);
    impossible_date::check(on);
    zero_date::check(on);
    missing_date::check(on);
    future_date::check(on);
    early_date::check(on);
    missing_holder::check(on);
    extended_record::check(on);
    leading_zeros::check(on);
    match on.record.resource() {
        Resource::Asn(range) => reserved_as_number::check(on, range),
        Resource::Ipv4(range) => reserved_ipv4::check(on, range),
        Resource::Ipv6(prefix) => {
            outside_global_unicast::check(on, prefix);
            special_purpose_ipv6::check(on, prefix);
            unusual_ipv6_form::check(on, prefix);
        }
    }
}

/// The rule about a line that should be a record and cannot be read.
pub(super) fn malformed(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    match problem.kind() {
        ProblemKind::FieldCount(found) => too_few_fields::found(on, problem, found),
        ProblemKind::Registry => unknown_registry::found(on, problem),
        ProblemKind::Country => unknown_country::found(on, problem),
        ProblemKind::Type => unknown_type::found(on, problem),
        ProblemKind::AsNumber => wrong_as_number::found(on, problem),
        ProblemKind::Ipv4Address => wrong_ipv4_address::found(on, problem),
        ProblemKind::Ipv6Address => wrong_ipv6_address::found(on, problem),
        ProblemKind::Count => wrong_count::found(on, problem),
        ProblemKind::EmptyRange => empty_range::found(on, problem),
        ProblemKind::PastEnd => range_past_end::found(on, problem),
        ProblemKind::PrefixLength => wrong_prefix_length::found(on, problem),
        ProblemKind::HostBits => host_bits_set::found(on, problem),
        ProblemKind::Status => unknown_status::found(on, problem),
        _ => {}
    }
}

/// Rules about the records of a finished file.
pub(super) fn ending(context: &mut Context<'_>, ending: &Ending<'_>) {
    foreign_registry::ending(context, ending);
    future_date::ending(context, ending);
    missing_holder::ending(context);
    extended_record::ending(context);
}

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &too_few_fields::RULE,
    &too_many_fields::RULE,
    &unknown_registry::RULE,
    &foreign_registry::RULE,
    &unknown_country::RULE,
    &withdrawn_country::RULE,
    &region_instead_of_country::RULE,
    &missing_country::RULE,
    &country_on_free_space::RULE,
    &unknown_type::RULE,
    &unknown_status::RULE,
    &impossible_date::RULE,
    &zero_date::RULE,
    &future_date::RULE,
    &early_date::RULE,
    &missing_date::RULE,
    &stray_space::RULE,
    &missing_holder::RULE,
    &empty_range::RULE,
    &wrong_count::RULE,
    &range_past_end::RULE,
    &extended_record::RULE,
    &leading_zeros::RULE,
    &wrong_as_number::RULE,
    &reserved_as_number::RULE,
    &wrong_ipv4_address::RULE,
    &reserved_ipv4::RULE,
    &wrong_ipv6_address::RULE,
    &wrong_prefix_length::RULE,
    &host_bits_set::RULE,
    &outside_global_unicast::RULE,
    &special_purpose_ipv6::RULE,
    &unusual_ipv6_form::RULE,
];
