//! SDMX-JSON: the structures that the data need.

use std::io::Write;

use serde_json::{Value, json};

use super::{AGENCY, COMPONENTS, Edition, VERSION, id, registry_code};
use crate::export::metadata::Metadata;
use crate::export::names::{Frequency, Names, UNITS, alpha3, areas, m49, scopes, unit_id};
use crate::export::readme::{comparability, covered, explained, revision_policy};
use crate::export::settings::AreaCodes;
use crate::export::sink::ExportError;
use crate::geography::Language;
use crate::measure::{Indicator, ObsStatus};

/// Writes the concept scheme, the code lists, the data structure definition
/// and the dataflow, with names in six languages.
///
/// Each indicator has its definition, and as annotations its formula, source
/// and limits, and what the export has of it; the dataflow has the files behind
/// the figures with their SHA-256. The message is prepared on the newest day of
/// the data: no clock is read.
///
/// # Errors
///
/// If the output cannot be written.
pub fn write_structure(
    mut output: impl Write,
    edition: Edition,
    metadata: &Metadata,
) -> Result<(), ExportError> {
    let (area_codes, prepared) = (metadata.settings.area_codes, metadata.date());
    let id = id(area_codes);
    let schema = match edition {
        Edition::V3_0 => {
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json"
        }
        Edition::V3_1 => "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json",
    };
    let message = json!({
        "$schema": schema,
        "meta": {
            "schema": schema,
            "id": format!("{id}_STRUCTURE_{}", prepared.format("%Y%m%d")),
            "test": false,
            "prepared": format!("{prepared}T00:00:00Z"),
            "contentLanguages": Language::ALL.map(Language::code),
            "sender": { "id": AGENCY, "name": "v6atlas", "names": { "en": "v6atlas" } },
        },
        "data": {
            "conceptSchemes": [concept_scheme()],
            "codelists": code_lists(metadata),
            "dataStructures": [data_structure(area_codes)],
            "dataflows": [dataflow(metadata)],
        },
    });
    serde_json::to_writer_pretty(&mut output, &message).map_err(std::io::Error::from)?;
    output.write_all(b"\n")?;
    Ok(output.flush()?)
}

/// The name in English and in all languages, as two members of an object.
fn named(mut object: Value, name: impl Fn(Names) -> String) -> Value {
    let names =
        Language::ALL.map(|language| (language.code().to_owned(), name(Names::of(language))));
    if let Some(members) = object.as_object_mut() {
        members.insert("name".to_owned(), json!(name(Names::of(Language::En))));
        let names: serde_json::Map<String, Value> = names
            .map(|(code, name)| (code, json!(name)))
            .into_iter()
            .collect();
        members.insert("names".to_owned(), Value::Object(names));
    }
    object
}

fn maintained(id: &str, name: impl Fn(Names) -> String) -> Value {
    named(
        json!({ "id": id, "agencyID": AGENCY, "version": VERSION }),
        name,
    )
}

fn with(mut object: Value, member: &str, value: Value) -> Value {
    if let Some(members) = object.as_object_mut() {
        members.insert(member.to_owned(), value);
    }
    object
}

fn concept_scheme() -> Value {
    let concepts: Vec<Value> = COMPONENTS
        .iter()
        .map(|(id, word)| named(json!({ "id": id }), |names| names.concept(word)))
        .collect();
    let scheme = maintained("CS_IPV6", Names::title);
    with(scheme, "concepts", Value::Array(concepts))
}

fn code(id: &str, name: impl Fn(Names) -> String) -> Value {
    named(json!({ "id": id }), name)
}

fn code_lists(metadata: &Metadata) -> Vec<Value> {
    let area_codes = metadata.settings.area_codes;
    let list = |id: &str, word: &str, codes: Vec<Value>| {
        let list = maintained(id, |names| names.concept(word));
        with(list, "codes", Value::Array(codes))
    };
    let frequencies = Frequency::ALL.map(|one| code(one.code(), |names| names.frequency(one)));
    let indicators = Indicator::ALL.iter().map(|one| indicator(*one, metadata));
    let registries = scopes().into_iter();
    let registries = registries.map(|one| code(&registry_code(one), |names| names.registry(one)));
    let units = UNITS.map(|one| code(unit_id(one), |names| names.unit(one)));
    let statuses = ObsStatus::ALL.map(|one| code(one.as_str(), |names| names.status(one)));
    vec![
        list("CL_FREQ", "freq", frequencies.to_vec()),
        list(&area_list(area_codes), "area", area_list_codes(area_codes)),
        list("CL_INDICATOR", "indicator", indicators.collect()),
        list("CL_REGISTRY", "registry", registries.collect()),
        list("CL_UNIT", "unit", units.to_vec()),
        list("CL_OBS_STATUS", "status", statuses.to_vec()),
    ]
}

fn annotation(kind: &str, text: &str) -> Value {
    json!({ "type": kind, "text": text, "texts": { "en": text } })
}

/// An indicator with its definition, and what the export has of it.
fn indicator(one: Indicator, metadata: &Metadata) -> Value {
    let mut annotations: Vec<Value> = ["Formula", "Unit", "Source", "Limits"]
        .into_iter()
        .map(|part| annotation(&part.to_uppercase(), &explained(one, part)))
        .collect();
    if let Some(coverage) = metadata.coverage.indicators.get(&one) {
        annotations.push(annotation("COVERAGE", &covered(coverage)));
    }
    let definition = explained(one, "Definition");
    let code = code(one.code(), |names| names.indicator(one));
    let code = with(code, "description", json!(definition));
    let code = with(code, "descriptions", json!({ "en": definition }));
    with(code, "annotations", Value::Array(annotations))
}

fn area_list(area_codes: AreaCodes) -> String {
    format!("CL_AREA_{}", area_codes.id())
}

/// Each area once, with its other codes as annotations.
fn area_list_codes(area_codes: AreaCodes) -> Vec<Value> {
    let codes = areas().into_iter().map(|area| {
        let others = [
            ("TABLE_CODE", area.to_string()),
            ("ISO_ALPHA_3", alpha3(area).to_owned()),
            ("UN_M49", m49(area).to_owned()),
        ];
        let annotations: Vec<Value> = others
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(kind, text)| json!({ "type": kind, "title": text }))
            .collect();
        let one = code(&area_codes.code(area), |names| names.area(area));
        with(one, "annotations", Value::Array(annotations))
    });
    codes.collect()
}

fn concept_urn(id: &str) -> String {
    format!("urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept={AGENCY}:CS_IPV6({VERSION}).{id}")
}

fn coded(id: &str, list: &str) -> Value {
    json!({
        "id": id,
        "conceptIdentity": concept_urn(id),
        "localRepresentation": {
            "enumeration":
                format!("urn:sdmx:org.sdmx.infomodel.codelist.Codelist={AGENCY}:{list}({VERSION})"),
        },
    })
}

fn data_structure(area_codes: AreaCodes) -> Value {
    let dimensions = [
        ("FREQ", "CL_FREQ".to_owned()),
        ("REF_AREA", area_list(area_codes)),
        ("INDICATOR", "CL_INDICATOR".to_owned()),
        ("REGISTRY", "CL_REGISTRY".to_owned()),
    ];
    let dimensions: Vec<Value> = dimensions
        .iter()
        .zip(0..)
        .map(|((id, list), place)| with(coded(id, list), "position", json!(place)))
        .collect();
    let of_observation = |attribute: Value, usage: &str| {
        let attribute = with(
            attribute,
            "attributeRelationship",
            json!({ "observation": {} }),
        );
        with(attribute, "usage", json!(usage))
    };
    let vintage = json!({
        "id": "VINTAGE",
        "conceptIdentity": concept_urn("VINTAGE"),
        "localRepresentation": { "format": { "dataType": "String" } },
    });
    let components = json!({
        "dimensionList": {
            "id": "DimensionDescriptor",
            "dimensions": dimensions,
            "timeDimension": {
                "id": "TIME_PERIOD",
                "conceptIdentity": concept_urn("TIME_PERIOD"),
                "localRepresentation": { "format": { "dataType": "ObservationalTimePeriod" } },
            },
        },
        "measureList": {
            "id": "MeasureDescriptor",
            "measures": [{
                "id": "OBS_VALUE",
                "conceptIdentity": concept_urn("OBS_VALUE"),
                "localRepresentation": { "format": { "dataType": "Decimal" } },
                "usage": "optional",
            }],
        },
        "attributeList": {
            "id": "AttributeDescriptor",
            "attributes": [
                of_observation(coded("UNIT_MEASURE", "CL_UNIT"), "mandatory"),
                of_observation(coded("OBS_STATUS", "CL_OBS_STATUS"), "mandatory"),
                of_observation(vintage, "mandatory"),
            ],
        },
    });
    let structure = maintained(id(area_codes), Names::title);
    with(structure, "dataStructureComponents", components)
}

fn dataflow(metadata: &Metadata) -> Value {
    let id = id(metadata.settings.area_codes);
    let flow = maintained(id, Names::title);
    let structure =
        format!("urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure={AGENCY}:{id}({VERSION})");
    let flow = with(flow, "structure", json!(structure));
    let mut annotations = vec![
        annotation("COMPARABILITY", &comparability()),
        annotation("REVISION_POLICY", revision_policy()),
    ];
    annotations.extend(metadata.inputs.iter().map(|one| {
        let hash = format!("sha256:{}", one.sha256);
        json!({ "type": "SOURCE_FILE", "title": one.file, "value": hash })
    }));
    with(flow, "annotations", Value::Array(annotations))
}
