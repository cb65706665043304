//! Each format, cell by cell.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use super::{AFRINIC, APNIC, bench, text};

/// registry, area, indicator, time, value, status of all rows, in order.
fn expected() -> Vec<[String; 6]> {
    let rows = AFRINIC.lines().chain(APNIC.lines());
    rows.map(|row| {
        let cells: Vec<&str> = row.split(',').collect();
        [0, 1, 2, 3, 4, 6].map(|at| cells[at].to_owned())
    })
    .collect()
}

/// The cells of a table, by the names of its columns.
fn cells(table: &str, separator: u8, columns: [&str; 6]) -> Vec<[String; 6]> {
    let mut table = csv::ReaderBuilder::new()
        .delimiter(separator)
        .from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let head = table.headers().unwrap().clone();
    let places = columns.map(|name| head.iter().position(|one| one == name).unwrap());
    let rows = table.records().map(|row| {
        let row = row.unwrap();
        places.map(|place| row[place].to_owned())
    });
    rows.collect()
}

const TIDY: [&str; 6] = ["registry", "area", "indicator", "time", "value", "status"];

#[test]
fn the_tidy_table() {
    let bench = bench();
    let out = bench.run("export -o -").done();
    assert_eq!(cells(&out, b',', TIDY), expected());
    let mut lines = out.lines();
    assert_eq!(
        lines.next().unwrap(),
        "registry,area,alpha3,m49,indicator,time,value,unit,status,vintage"
    );
    assert_eq!(
        lines.next().unwrap(),
        "afrinic,CI,CIV,384,V6_EQ32,2019-09-11,41.000030517578125,/32,A,\
         afrinic-20190911-20190911-b455a4b5dadd"
    );
    assert!(out.contains("\nafrinic,NA,NAM,516,V6_RECORDS,"), "{out}");
    assert!(out.contains("\nafrinic,ZZ,,,V6_RECORDS,"), "{out}");
    bench.run("export -o tidy.csv").done();
    assert_eq!(text(&bench, "tidy.csv"), out);
    assert!(text(&bench, "tidy.METADATA.md").contains("delegated-afrinic-extended-20190911"));
}

#[test]
fn names_beside_codes_and_in_one_cell() {
    let bench = bench();
    let out = bench.run("export --labels name --lang fr -o -").done();
    assert_eq!(cells(&out, b',', TIDY), expected());
    assert!(
        out.contains("\nafrinic,AFRINIC,CI,Côte d’Ivoire,CIV,384,V6_RECORDS,Enregistrements IPv6,"),
        "{out}"
    );
    let out = bench.run("export --labels both -o -").done();
    assert!(
        out.contains(",ZZ: No country stated,,,V6_RECORDS: IPv6 records,"),
        "{out}"
    );
    assert!(out.contains(",O: missing value,"), "{out}");
}

#[test]
fn a_decimal_comma_brings_semicolons_and_a_mark() {
    let bench = bench();
    let out = bench.run("export --decimal comma -o -").done();
    assert!(out.starts_with("\u{feff}registry;area;"));
    let point: Vec<[String; 6]> = cells(&out, b';', TIDY)
        .into_iter()
        .map(|row| row.map(|cell| cell.replace(',', ".")))
        .collect();
    assert_eq!(point, expected());
    assert!(out.contains(";41,000030517578125;"));
}

#[test]
fn the_wide_table() {
    let bench = bench();
    let out = bench.run("export --format wide -o -").done();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(
        lines[0],
        "Country Name,Country Code,Indicator Name,Indicator Code,Registry,\
         2019-Q3,2019-09-11,2019-09-12,2020-01-01,2021-10-07/P475D"
    );
    assert_eq!(
        lines[1],
        "Côte d’Ivoire,CIV,\"IPv6 space, in /32s\",V6_EQ32,afrinic,,41.000030517578125,,,"
    );
    assert_eq!(
        lines[2],
        "Côte d’Ivoire,CIV,IPv6 records,V6_RECORDS,afrinic,,14,,,"
    );
    assert_eq!(
        lines[3],
        "Namibia,NAM,\"Net change of IPv6 space, in /32s\",V6_NET_EQ32,afrinic,,,,,-0.0000152587890625"
    );
    // A line a series, and every value once.
    assert_eq!(lines.len(), 1 + 8);
    let values: BTreeSet<String> = expected().into_iter().map(|row| row[4].clone()).collect();
    for value in values.iter().filter(|value| !value.is_empty()) {
        assert!(out.contains(value.as_str()), "{value}");
    }
}

#[test]
fn sdmx_csv() {
    let bench = bench();
    let columns = [
        "REGISTRY",
        "REF_AREA",
        "INDICATOR",
        "TIME_PERIOD",
        "OBS_VALUE",
        "OBS_STATUS",
    ];
    let upper = |rows: Vec<[String; 6]>| -> Vec<[String; 6]> {
        let rows = rows.into_iter();
        rows.map(|mut row| {
            row[0] = row[0].to_uppercase();
            row
        })
        .collect()
    };
    for (words, action) in [("", "I"), ("--sdmx 3.0", "I"), ("--sdmx 3.1", "R")] {
        let out = bench
            .run(&format!("export --format sdmx-csv {words} -o -"))
            .done();
        assert_eq!(cells(&out, b',', columns), upper(expected()));
        let start = format!("\ndataflow,V6ATLAS:IPV6(1.0.0),{action},D,CI,V6_EQ32,AFRINIC,");
        assert!(out.contains(&start), "{out}");
        assert!(out.contains(",_O,NA,V6_NET_EQ32,AFRINIC,2021-10-07/P475D,"));
        assert!(out.contains(",Q,TOTAL,V6_ADDED,AFRINIC,2019-Q3,3,RECORDS,A,"));
    }
    let out = bench
        .run("export --format sdmx-csv --labels name --area-codes alpha3 -o -")
        .done();
    let mut table = csv::ReaderBuilder::new().from_reader(out.as_bytes());
    let head: Vec<String> = table.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(head[2], "STRUCTURE_NAME");
    // A column of names beside each column, also where there is none.
    assert_eq!(head.len(), 4 + 2 * 9);
    let first = table.records().next().unwrap().unwrap();
    assert_eq!(&first[6], "CIV");
    assert_eq!(&first[7], "Côte d’Ivoire");
    let out = bench
        .run("export --format sdmx-csv --labels both --area-codes m49 -o -")
        .done();
    assert!(
        out.starts_with("STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: "),
        "{out}"
    );
    assert!(out.contains(",516: Namibia,"), "{out}");
    // What has no number keeps its code.
    assert!(out.contains(",ZZ: No country stated,"), "{out}");
}

/// Each code of the data is in its code list, once, and lists are what the
/// structure says.
#[test]
fn the_structures_have_every_code_of_the_data() {
    let bench = bench();
    for codes in ["alpha2", "alpha3", "m49"] {
        bench
            .run(&format!(
                "export --format sdmx-csv --area-codes {codes} -o out-{codes}/"
            ))
            .done();
        let folder = format!("out-{codes}");
        for edition in ["3.0", "3.1"] {
            let json = text(&bench, &format!("{folder}/sdmx-structure-{edition}.json"));
            let json: serde_json::Value = serde_json::from_str(&json).unwrap();
            let lists = json["data"]["codelists"].as_array().unwrap();
            let list = |start: &str| -> Vec<String> {
                let found = lists
                    .iter()
                    .find(|list| list["id"].as_str().unwrap().starts_with(start));
                let codes = found.unwrap()["codes"].as_array().unwrap().iter();
                codes
                    .map(|code| code["id"].as_str().unwrap().to_owned())
                    .collect()
            };
            let data = text(&bench, &format!("{folder}/sdmx-{edition}.csv"));
            for (column, start) in [
                ("FREQ", "CL_FREQ"),
                ("REF_AREA", "CL_AREA"),
                ("INDICATOR", "CL_INDICATOR"),
                ("REGISTRY", "CL_REGISTRY"),
                ("UNIT_MEASURE", "CL_UNIT"),
                ("OBS_STATUS", "CL_OBS_STATUS"),
            ] {
                let codes = list(start);
                let unique: BTreeSet<&String> = codes.iter().collect();
                assert_eq!(unique.len(), codes.len(), "{start}");
                for row in cells(&data, b',', [column; 6]) {
                    assert!(unique.contains(&row[0]), "{column}: {}", row[0]);
                }
            }
            for list in lists {
                for code in list["codes"].as_array().unwrap() {
                    let names = code["names"].as_object().unwrap();
                    assert_eq!(names.len(), 6, "{code}");
                    let is_name = |name: &serde_json::Value| {
                        let name = name.as_str().unwrap();
                        !name.is_empty() && !name.contains('{')
                    };
                    assert!(names.values().all(is_name), "{code}");
                }
            }
        }
    }
}

#[test]
fn the_columns_of_datahub() {
    let bench = bench();
    let out = bench.run("export --format datahub -o -").done();
    assert!(out.starts_with("\u{feff}SeriesID,SeriesCode,Series,Unit,Database,Year,AreaName,"));
    let columns = [
        "SeriesCode",
        "AreaCode",
        "Year",
        "Disaggregation2",
        "Value",
        "Notes",
    ];
    let rows = cells(&out, b',', columns);
    let row = |at: usize| rows[at].each_ref().map(String::as_str);
    assert_eq!(
        row(1),
        ["V6_RECORDS", "CIV", "2019", "2019-09-11", "14", ""]
    );
    assert_eq!(
        row(2),
        [
            "V6_RECORDS",
            "CIV",
            "2020",
            "2020-01-01",
            "",
            "missing value"
        ]
    );
    assert_eq!(
        row(3),
        [
            "V6_NET_EQ32",
            "NAM",
            "2021",
            "2021-10-07/P475D",
            "-0.0000152587890625",
            "provisional value"
        ]
    );
    let keys: BTreeSet<_> = cells(
        &out,
        b',',
        [
            "SeriesID",
            "Year",
            "AreaCode",
            "Disaggregation1",
            "Disaggregation2",
            "LastModifiedOn",
        ],
    )
    .into_iter()
    .collect();
    assert_eq!(keys.len(), rows.len(), "one row a key");
}

#[test]
fn parquet_loses_nothing() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;
    let bench = bench();
    bench.run("export --labels name -o out.parquet").done();
    let file = bytes_of(&bench.read("out.parquet"));
    let reader = SerializedFileReader::new(file).unwrap();
    let metadata = reader.metadata();
    assert_eq!(metadata.file_metadata().num_rows(), 10);
    let sorted = metadata.row_group(0).sorting_columns().unwrap();
    assert_eq!(sorted.len(), 4);
    for column in metadata.row_group(0).columns() {
        assert!(column.statistics().is_some(), "{}", column.column_path());
    }
    let mut read = Vec::new();
    for row in reader.get_row_iter(None).unwrap() {
        let row = row.unwrap();
        let field = |name: &str| {
            let found = row.get_column_iter().find(|(column, _)| *column == name);
            found.unwrap().1.clone()
        };
        let string = |name: &str| match field(name) {
            Field::Str(text) => text,
            Field::Null => String::new(),
            other => panic!("{name}: {other:?}"),
        };
        let number = |name: &str| match field(name) {
            Field::Decimal(decimal) => {
                let bytes: [u8; 16] = decimal.data().try_into().unwrap();
                Some(i128::from_be_bytes(bytes))
            }
            Field::Null => None,
            other => panic!("{name}: {other:?}"),
        };
        let is_exact = match field("value_is_exact") {
            Field::Bool(flag) => Some(flag),
            _ => None,
        };
        read.push((
            string("area"),
            string("area_name"),
            string("time"),
            number("value"),
            is_exact,
            number("addresses"),
        ));
    }
    let row = |at: usize| {
        let (area, name, time, value, is_exact, addresses) = &read[at];
        (
            area.as_str(),
            name.as_str(),
            time.as_str(),
            *value,
            *is_exact,
            *addresses,
        )
    };
    // Amounts in 10^-16, and in addresses: 41 /32s and two /48s.
    let (unit, slash_32) = (10i128.pow(16), 1i128 << 96);
    assert_eq!(
        row(0),
        (
            "CI",
            "Côte d’Ivoire",
            "2019-09-11",
            Some(410_000_305_175_781_250),
            Some(true),
            Some(41 * slash_32 + 2 * (slash_32 >> 16))
        )
    );
    assert_eq!(row(1).3, Some(14 * unit));
    assert_eq!(row(1).5, None);
    assert_eq!(
        row(2),
        ("CI", "Côte d’Ivoire", "2020-01-01", None, None, None)
    );
    assert_eq!(row(3).3, Some(-152_587_890_625));
    assert_eq!(row(3).5, Some(-(slash_32 >> 16)));
    assert_eq!(row(4).0, "NA");
    // Thirty-two decimals: cut off, said so, and whole as addresses.
    assert_eq!(row(7).3, Some(804_051_812_591_559_719_294));
    assert_eq!(row(7).4, Some(false));
    assert_eq!(row(8).5, Some(2_097_152 * slash_32 + (1 << 64)));
}

fn bytes_of(bytes: &[u8]) -> bytes::Bytes {
    bytes::Bytes::copy_from_slice(bytes)
}

#[test]
fn a_workbook_says_what_a_number_does_not_hold() {
    let bench = bench();
    bench.run("export --labels both -o out.xlsx").done();
    let mut archive = zip::ZipArchive::new(Cursor::new(bench.read("out.xlsx"))).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive
            .by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    };
    let book = part("xl/workbook.xml");
    for sheet in ["Data", "Definitions", "Sources", "Notes"] {
        assert!(book.contains(&format!("name=\"{sheet}\"")), "{book}");
    }
    let data = part("xl/worksheets/sheet1.xml");
    assert!(data.contains("<autoFilter ref=\"A1:"), "filters");
    assert!(data.contains("state=\"frozen\""), "frozen header");
    assert!(!data.contains("<f>"), "no formula");
    // Exact as a number: no text beside it. 2^21 and 2^-32 are 54 bits apart.
    assert!(!data.contains("<t>41.000030517578125</t>"));
    assert!(data.contains("<v>41.000030517578125</v>"));
    assert!(
        data.contains("<t>2097152.00000000023283064365386962890625</t>"),
        "{data}"
    );
    assert!(data.contains("NA: Namibia"));
    assert!(data.contains("orientation=\"landscape\""));
    let core = part("docProps/core.xml");
    assert!(
        core.contains("2023-01-25T00:00:00Z"),
        "the date is that of the data: {core}"
    );
}

#[test]
fn a_package_describes_its_files() {
    let bench = bench();
    bench.run("export --format datapackage,csvw -o out").done();
    let package: serde_json::Value =
        serde_json::from_str(&text(&bench, "out/datapackage.json")).unwrap();
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), 7);
    for resource in resources {
        let path = format!("out/{}", resource["path"].as_str().unwrap());
        let bytes = bench.read(&path);
        assert_eq!(
            resource["bytes"].as_u64().unwrap(),
            bytes.len() as u64,
            "{path}"
        );
        let digest = v6atlas::source::Fingerprint::of(&bytes);
        assert_eq!(
            resource["hash"].as_str().unwrap(),
            format!("sha256:{}", digest.as_str())
        );
        // The description has the columns that the file has, in their order.
        let fields = resource["schema"]["fields"].as_array().unwrap().iter();
        let fields: Vec<&str> = fields
            .map(|field| field["name"].as_str().unwrap())
            .collect();
        let head = String::from_utf8(bytes).unwrap();
        assert_eq!(head.lines().next().unwrap(), fields.join(","));
        let csvw: serde_json::Value =
            serde_json::from_str(&text(&bench, &format!("{path}-metadata.json"))).unwrap();
        let table = csvw["tables"].get(0).unwrap_or(&csvw);
        let columns = table["tableSchema"]["columns"].as_array().unwrap().iter();
        let columns: Vec<&str> = columns.map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(columns, fields);
    }
    // Every code of the observations is in the table that it refers to.
    let tidy = text(&bench, "out/observations.csv");
    for (column, table) in [
        ("registry", "registries"),
        ("area", "areas"),
        ("indicator", "indicators"),
        ("unit", "units"),
        ("status", "statuses"),
    ] {
        let codes = cells(
            &text(&bench, &format!("out/{table}.csv")),
            b',',
            [column; 6],
        );
        let codes: BTreeSet<String> = codes.into_iter().map(|[code, ..]| code).collect();
        for [code, ..] in cells(&tidy, b',', [column; 6]) {
            assert!(codes.contains(&code), "{table}: {code}");
        }
    }
}

#[test]
fn all_at_once_and_the_same_each_time() {
    let bench = bench();
    bench.run("export --format all -o one").done();
    bench.run("export --format all -o other/").done();
    let files = |folder: &str| -> BTreeSet<String> {
        let list = std::fs::read_dir(bench.path(folder)).unwrap();
        list.map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    let names = files("one");
    assert_eq!(names, files("other"));
    assert_eq!(names.len(), 24, "{names:?}");
    let readme = text(&bench, "one/METADATA.md");
    for name in &names {
        let bytes = bench.read(&format!("one/{name}"));
        assert_eq!(bytes, bench.read(&format!("other/{name}")), "{name}");
        let digest = v6atlas::source::Fingerprint::of(&bytes);
        let row = format!("| {name} | `{}` |", digest.as_str());
        assert!(name == "METADATA.md" || readme.contains(&row), "{name}");
    }
    // Definition, source and what is not known stand there to be read.
    for part in [
        "## Indicators",
        "### V6_EQ32: IPv6 space, in /32s",
        "#### Formula",
        "b455a4b5daddf851",
        "- apnic-20190911-20190912-99b5e6053574",
        "RIPE NCC, 2021 to 2022",
    ] {
        assert!(readme.contains(part), "{part}: {readme}");
    }
}

#[test]
fn what_is_left_of_an_earlier_export_is_told() {
    let bench = bench();
    bench.run("export --format all -o out/").done();
    let run = bench.run("export --format csv,wide --area CI -o out/");
    let warning = "warning: out/: left as they were, from an earlier export of other formats: \
                   areas.csv, areas.csv-metadata.json, datahub.csv, datapackage.json, ";
    assert!(run.err.contains(warning), "{}", run.err);
    let again = bench.run("export --format all -o out/");
    assert!(!again.err.contains("left as they were"), "{}", again.err);
}

/// Definitions, files and policies are in the structures themselves.
#[test]
fn the_structures_carry_their_metadata() {
    let bench = bench();
    for (codes, id) in [
        ("alpha2", "IPV6"),
        ("alpha3", "IPV6_A3"),
        ("m49", "IPV6_M49"),
    ] {
        let words = format!("export --format sdmx-json --area-codes {codes} -o -");
        let json: serde_json::Value = serde_json::from_str(&bench.run(&words).done()).unwrap();
        let data = &json["data"];
        assert_eq!(data["dataStructures"][0]["id"], id);
        let flow = &data["dataflows"][0];
        assert_eq!(flow["id"], id);
        let lists = data["codelists"].as_array().unwrap();
        let list = lists
            .iter()
            .find(|list| list["id"] == "CL_INDICATOR")
            .unwrap();
        for code in list["codes"].as_array().unwrap() {
            assert!(code["description"].as_str().unwrap().len() > 40, "{code}");
            let kinds: Vec<&str> = code["annotations"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["type"].as_str().unwrap())
                .collect();
            assert!(
                kinds.starts_with(&["FORMULA", "UNIT", "SOURCE", "LIMITS"]),
                "{code}"
            );
        }
        let text = flow.to_string();
        for part in [
            "REVISION_POLICY",
            "delegated-afrinic-extended-20190911",
            "sha256:b455a4b5dadd",
        ] {
            assert!(text.contains(part), "{part}");
        }
    }
}

#[test]
fn only_what_is_chosen() {
    let bench = bench();
    let rows = |words: &str| -> Vec<String> {
        let out = bench.run(&format!("export {words} -o -")).done();
        let rows = cells(&out, b',', TIDY).into_iter();
        rows.map(|row| row[..4].join(",")).collect()
    };
    assert_eq!(
        rows("--indicator v6-added"),
        ["afrinic,TOTAL,V6_ADDED,2019-Q3"]
    );
    assert_eq!(
        rows("--area Namibia --indicator V6_RECORDS,V6_EQ32"),
        ["afrinic,NA,V6_RECORDS,2019-09-11"]
    );
    assert_eq!(rows("--registry apnic --to 2019-09-11").len(), 2);
    // A period is chosen if all of it lies between the two.
    assert_eq!(
        rows("--from 2019-Q3 --to 2019-Q3 --area TOTAL --registry afrinic"),
        ["afrinic,TOTAL,V6_ADDED,2019-Q3"]
    );
    assert_eq!(
        rows("--from 2020 --to 2022"),
        ["afrinic,CI,V6_RECORDS,2020-01-01"]
    );
}
