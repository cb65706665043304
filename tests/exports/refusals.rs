//! Wrong input: a clear error, and nothing is left behind.

use super::{AFRINIC, HEAD, bench};

#[test]
fn unknown_words_and_what_may_be_meant() {
    let bench = bench();
    bench.refuses(
        "export --indicator V6_EQ33 -o out.csv",
        2,
        "error: --indicator: expected the code of an indicator such as V6_EQ32, found `V6_EQ33` \
         (did you mean V6_EQ32?); `v6atlas explain --list` names all\n",
    );
    bench.refuses(
        "export --area Kenia2 -o out.csv",
        2,
        "error: --area: expected a country, found `Kenia2`: did you mean KE (Kenya)?\n",
    );
    bench.refuses(
        "export --registry ripe -o out.csv",
        2,
        "error: --registry: expected afrinic, apnic, arin, lacnic, ripencc or all, found `ripe`\n",
    );
    bench.refuses(
        "export --from 2020 --to 2019 -o out.csv",
        2,
        "error: --to 2019: expected a time no earlier than --from 2020\n",
    );
}

#[test]
fn nothing_chosen() {
    let bench = bench();
    bench.refuses(
        "export --indicator V6_EQ48 -o out.csv",
        2,
        "error: nothing to export: the tables hold no V6_EQ48 (left out of compact tables: it is \
         65,536 times V6_EQ32)\n",
    );
    bench.refuses(
        "export --area KE -o made/deep/out/ --format all",
        2,
        "error: nothing to export: the tables hold nothing of KE: no registry's file here names \
         it\n",
    );
    let run = bench.run("export --area KE,CI -o -");
    assert!(
        run.err.starts_with("note: the tables hold nothing of KE"),
        "{}",
        run.err
    );
    assert_eq!(run.done().lines().count(), 4);
}

#[test]
fn outputs_that_cannot_be() {
    let bench = bench();
    bench.refuses(
        "export -o nowhere/out.csv",
        2,
        "error: nowhere/out.csv: cannot be written: there is no folder nowhere\n",
    );
    bench.refuses(
        "export --format all -o out.csv",
        2,
        "error: out.csv: expected a folder, because several formats are several files; found the \
         name of a file: write out/\n",
    );
    bench.refuses(
        "export --format csvw -o -",
        2,
        "error: -: csvw consists of several files: expected a folder such as export/\n",
    );
    bench.refuses(
        "export --format parquet -o out.csv",
        2,
        "error: out.csv: --format parquet writes .parquet, found a name that ends in .csv: change \
         one of the two\n",
    );
    bench.refuses(
        "export --format parquet --decimal comma -o out.parquet",
        2,
        "error: --decimal comma: only csv and wide may have it; the standard of parquet asks for \
         a point\n",
    );
    bench.refuses(
        "export -o out.txt",
        2,
        "error: out.txt: expected a name that ends in .csv, .parquet, .xlsx or .json, a folder \
         such as export/, or --format; found .txt\n",
    );
}

/// A device that is always full takes nothing.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full() {
    let bench = bench();
    for format in [
        "csv",
        "wide",
        "sdmx-csv",
        "sdmx-json",
        "datahub",
        "parquet",
        "xlsx",
    ] {
        let run = bench.run(&format!("export --format {format} -o /dev/full"));
        assert_eq!(run.code, Some(2), "{format}");
        assert!(
            run.err.starts_with("error: /dev/full: cannot be written: "),
            "{format}: {}",
            run.err
        );
        assert!(run.err.contains("No space left"), "{format}: {}", run.err);
    }
}

#[test]
fn tables_that_are_wrong_stop_the_export() {
    let bench = bench();
    let torn = AFRINIC.trim_end();
    bench.write("data/observations/afrinic.csv", format!("{HEAD}{torn}"));
    let cut = "error: data/observations/afrinic.csv: line 8: the table is cut off: expected a line \
               end after the last row\n";
    bench.refuses("export --format all -o out/", 2, cut);
    let wrong = AFRINIC.replacen(",14,", ",fourteen,", 1);
    bench.write("data/observations/afrinic.csv", format!("{HEAD}{wrong}"));
    bench.refuses(
        "export -o out.csv",
        2,
        "error: data/observations/afrinic.csv: line 3, column value: expected a value in the unit \
         of the indicator (records), found `fourteen`\n",
    );
    // The standard output has had the rows before; the exit code tells.
    let run = bench.run("export -o -");
    assert_eq!(run.code, Some(2));
    // What a spreadsheet would compute, and what cannot be.
    let formula = AFRINIC.replacen(",afrinic-20190911-20190911-b455a4b5dadd", ",=1+1", 1);
    bench.write("data/observations/afrinic.csv", format!("{HEAD}{formula}"));
    bench.refuses(
        "export -o out.csv",
        2,
        "error: data/observations/afrinic.csv: line 2, column vintage: expected the name of an \
         input such as afrinic-20190911-20190911-b455a4b5dadd, found `=1+1`\n",
    );
    let below = AFRINIC.replacen(",14,", ",-14,", 1);
    bench.write("data/observations/afrinic.csv", format!("{HEAD}{below}"));
    bench.refuses(
        "export -o out.csv",
        2,
        "error: data/observations/afrinic.csv: line 3, column value: expected V6_RECORDS to be \
         zero or more, found `-14`\n",
    );
    bench.write(
        "data/observations/afrinic.csv",
        format!("{HEAD}{AFRINIC}{AFRINIC}"),
    );
    let run = bench.run("export -o out.csv");
    assert_eq!(run.code, Some(2));
    assert!(
        run.err
            .contains("line 9: expected rows in the order of registry"),
        "{}",
        run.err
    );
    assert!(!bench.path("out.csv").exists());
}
