//! The list, and what is wrong with its conditions.

use crate::shelf::{bench, column, rows};

#[test]
fn a_country_has_its_list() {
    assert_eq!(
        bench().run("activities --country CI").done(),
        "\
Activity              Kind      Date     Countries  Last status  Title
--------------------  --------  -------  ---------  -----------  -------------------------
testbed-ci            Testbed   undated  CI         ongoing      IPv6 test bed, Côte
                                                                 d’Ivoire
ws-ipv6-abidjan-2017  Workshop  2017-09  CI         completed    IPv6 training workshop,
                                                                 Abidjan
"
    );
}

#[test]
fn wide_letters_are_aligned() {
    assert_eq!(
        bench()
            .run("activities --country CI --kind testbed --lang zh")
            .done(),
        "\
活动        种类      日期      国家  最新状态  名称
----------  --------  --------  ----  --------  --------------------
testbed-ci  测试平台  日期不详  CI    进行中    科特迪瓦IPv6测试平台
"
    );
}

#[test]
fn all_of_it_is_listed_and_every_condition_counts() {
    let bench = bench();
    let count = |words: &str| rows(&bench, &format!("activities {words}")).len();
    assert_eq!(count(""), 167);
    assert_eq!(
        count("--relevance core") + count("--relevance related"),
        167
    );
    assert_eq!(count("--kind testbed"), 7);
    assert_eq!(count("--region AFR --kind testbed"), 7);
    assert_eq!(count("--kind testbed --status operational"), 0);
    assert_eq!(count("--kind training --since 2019 --relevance core"), 6);
    assert_eq!(count("--country CI --since 2018"), 1);
    // Words as people write them.
    assert_eq!(count("--kind Task-Force"), count("--kind task_force"));
    assert_eq!(count("--region afr"), count("--region Africa"));
    assert_eq!(count("--country civ"), 2);
}

#[test]
fn cells_are_those_of_the_register() {
    let rows = rows(&bench(), "activities --country GT --lang es");
    let cell = |name: &str| column(&rows, name).remove(0);
    assert_eq!(cell("activity"), "ixp-gt");
    assert_eq!(
        (cell("start"), cell("end")),
        ("2017-05".into(), "2018-Q3".into())
    );
    assert_eq!(cell("countries"), "GT:beneficiary");
    assert_eq!(cell("region"), "ITU_AMS");
    assert_eq!(cell("resolutions"), "PP-101;PP-102");
    assert_eq!(
        (cell("status"), cell("paragraph")),
        ("unknown".into(), "6.1".into())
    );
    assert!(cell("title").contains("Guatemala"));
}

#[test]
fn an_empty_result_says_so() {
    let bench = bench();
    let nothing = "note: none of the 167 activities of the register meets these conditions\n";
    for (form, out) in [
        ("table", ""),
        ("json", "[]\n"),
        (
            "csv",
            "activity,kind,relevance,series,title,countries,scope,region,venue,start,end,hosts,\
             partners,organisers,resolutions,duties,status,document,paragraph,remark\n",
        ),
    ] {
        let run = bench.run(&format!("activities --country KE --format {form}"));
        assert_eq!(
            (run.code, run.out.as_str(), run.err.as_str()),
            (Some(0), out, nothing)
        );
    }
}

#[test]
fn unknown_words_are_answered_with_known_ones() {
    let bench = bench();
    bench.refuses(
        "activities --country Kenia",
        2,
        "error: expected a country, found `Kenia`: did you mean KE (Kenya)?\n",
    );
    bench.refuses(
        "activities --status opertional",
        2,
        "error: expected a status: requested, planned, working_towards, being_established, \
         ongoing, operational, completed, unknown, found `opertional` (did you mean \
         operational?)\n",
    );
    bench.refuses(
        "activities --region AFX",
        2,
        "error: expected a region of ITU: AFR, AMS, ARB, ASP, CIS, EUR, found `AFX` (did you \
         mean AFR?)\n",
    );
    bench.refuses(
        "activities --relevance cor",
        2,
        "error: expected a relevance: core, related, found `cor` (did you mean core?)\n",
    );
    bench.refuses(
        "activities --since 2017-13",
        2,
        "error: expected a year, a quarter, a month from 01 to 12 or a day, such as 2017, \
         2017-Q3, 2017-09 or 2017-09-04, found `2017-13`\n",
    );
    bench.refuses(
        "activities --country Korea",
        2,
        "error: expected a country, found `Korea`: did you mean KP (Democratic People’s \
         Republic of Korea) or KR (Republic of Korea)?\n",
    );
    let run = bench.run("activities --kind testbeds");
    assert_eq!(run.code, Some(2));
    assert!(
        run.err
            .ends_with("website, workshop, found `testbeds` (did you mean testbed?)\n")
    );
    bench.refuses(
        "activities --data nowhere",
        2,
        "error: nowhere/activities: there is no such folder, expected the register of \
         activities\n",
    );
}

#[test]
fn what_is_wrong_with_the_register_is_told() {
    let bench = bench();
    let mut table = String::from_utf8(bench.read("data/activities/statements.csv")).unwrap();
    table.push_str("S25-1-01,testbed-xx,council-2020,3.4,operational,,,,,,,,,\n");
    bench.write("data/activities/statements.csv", table);
    let run = bench.run("activities --country CI");
    assert_eq!(
        (run.code, run.err.as_str()),
        (
            Some(0),
            "warning: data/activities: statements.csv:268:2: activity: expected an activity of \
             activities.csv, found testbed-xx\n"
        )
    );
}

#[test]
fn words_are_shown_as_they_stand_in_the_tables_and_read_in_any_form() {
    let bench = bench();
    let keys = |words: &str| column(&rows(&bench, words), "activity");
    let all = keys("activities --kind task_force");
    assert_eq!(all.len(), 4);
    for form in ["task-force", "Task-Force", "TASK_FORCE"] {
        assert_eq!(keys(&format!("activities --kind {form}")), all, "{form}");
    }
    let help = bench.run("activities --help").out;
    let gaps = bench.run("activities gaps --help").out;
    for (help, word) in [
        (&help, "task_force"),
        (&help, "being_established"),
        (&gaps, "went_silent"),
    ] {
        assert!(help.contains(word), "{help}");
        assert!(!help.contains(&word.replace('_', "-")), "{help}");
    }
}
