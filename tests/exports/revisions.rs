//! What changed since an earlier export, and why.

use super::{AFRINIC, HEAD, bench, text};

#[test]
fn each_changed_figure_has_a_reason() {
    let bench = bench();
    bench.run("export -o may/").done();
    let changed = AFRINIC
        // Another computation, on the same input.
        .replace(",9,records,D,", ",10,records,D,")
        // The same input with another content.
        .replacen(
            "V6_RECORDS,2019-09-11,14,records,A,afrinic-20190911-20190911-b455a4b5dadd",
            "V6_RECORDS,2019-09-11,15,records,A,afrinic-20190911-20190911-ffffa4b5dadd",
            1,
        )
        // A newer input, and a value where none was.
        .replacen(
            ",,records,O,afrinic-20200101-20200101-000000000001",
            ",16,records,A,afrinic-20200102-20200102-000000000002",
            1,
        )
        // Only the status.
        .replacen(",3,records,A,", ",3,records,P,", 1)
        // No longer told.
        .replacen(
            "afrinic,ZZ,V6_RECORDS,2019-09-11,0,records,A,afrinic-20190911-20190911-b455a4b5dadd\n",
            "",
            1,
        );
    // And one that is new, which is no revision.
    let changed = format!(
        "{changed}afrinic,ZZ,V6_RECORDS,2022-01-01,1,records,A,afrinic-20220101-20220101-000000000003\n"
    );
    bench.write("data/observations/afrinic.csv", format!("{HEAD}{changed}"));
    let run = bench.run("export --previous may -o june/");
    assert!(run.err.contains(", 5 revisions\n"), "{}", run.err);
    assert_eq!(
        text(&bench, "june/revisions.csv"),
        "registry,area,indicator,time,old,new,old_status,new_status,old_vintage,new_vintage,reason\n\
         afrinic,CI,V6_RECORDS,2019-09-11,14,15,A,A,afrinic-20190911-20190911-b455a4b5dadd,\
         afrinic-20190911-20190911-ffffa4b5dadd,corrected input\n\
         afrinic,CI,V6_RECORDS,2020-01-01,,16,O,A,afrinic-20200101-20200101-000000000001,\
         afrinic-20200102-20200102-000000000002,new vintage\n\
         afrinic,NA,V6_RECORDS,2019-09-11,9,10,D,D,afrinic-20190911-20190911-b455a4b5dadd,\
         afrinic-20190911-20190911-b455a4b5dadd,changed method\n\
         afrinic,TOTAL,V6_ADDED,2019-Q3,3,3,A,P,afrinic-20190701..20191001-4-0f0e1b5a7c12,\
         afrinic-20190701..20191001-4-0f0e1b5a7c12,changed method\n\
         afrinic,ZZ,V6_RECORDS,2019-09-11,0,,A,,afrinic-20190911-20190911-b455a4b5dadd,,withdrawn\n"
    );
}

/// Whatever the labels and the decimal sign of the earlier export were, what is
/// the same is no revision.
#[test]
fn the_form_of_the_earlier_export_does_not_matter() {
    let bench = bench();
    for (at, words) in [
        "",
        "--labels name",
        "--labels both --lang ar",
        "--decimal comma",
    ]
    .iter()
    .enumerate()
    {
        bench.run(&format!("export {words} -o old{at}/")).done();
        let run = bench.run(&format!("export --previous old{at} -o new{at}/"));
        assert!(run.err.contains(", 0 revisions\n"), "{words}: {}", run.err);
    }
    // What is not chosen was not withdrawn.
    let run = bench.run("export --area CI --previous old0/observations.csv -o ci.csv");
    assert!(run.err.contains(", 0 revisions\n"), "{}", run.err);
    assert_eq!(text(&bench, "ci.revisions.csv").lines().count(), 1);
}

#[test]
fn an_earlier_export_that_is_none() {
    let bench = bench();
    bench.refuses(
        "export --previous mini -o june/",
        2,
        "error: --previous mini: expected an earlier export with its tidy table, \
         observations.csv (--format csv, datapackage, csvw or all), found none\n",
    );
    bench.run("export -o whole.csv").done();
    let torn = text(&bench, "whole.csv");
    bench.write("torn.csv", torn.trim_end());
    let run = bench.run("export --previous torn.csv -o june/");
    assert_eq!(run.code, Some(2));
    assert!(
        run.err
            .contains("the earlier export: line 11: the table is cut off"),
        "{}",
        run.err
    );
    bench.write("old.csv", "a,b\n1,2\n");
    bench.refuses(
        "export --previous old.csv -o june/",
        2,
        "error: old.csv: line 1: expected a column registry, found a,b\n",
    );
    bench.refuses(
        "export --previous old.csv -o -",
        2,
        "error: --previous: expected a file or a folder as --output, found -\n",
    );
}
