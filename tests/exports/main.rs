//! What `v6atlas export` writes: every format holds the same values, exactly,
//! and wrong input leaves nothing behind. On a few observations made by hand.

#![cfg(test)]

mod formats;
mod refusals;
mod revisions;

#[path = "../support/bench.rs"]
mod bench;

use bench::Bench;

const HEAD: &str = "registry,area,indicator,time,value,unit,status,vintage\n";

/// What each form of value, time, status and area looks like. Namibia is `NA`,
/// which many programs take for a missing value; the last amounts have more
/// digits than a double, and more decimals than sixteen.
const AFRINIC: &str = "\
afrinic,CI,V6_EQ32,2019-09-11,41.000030517578125,/32,A,afrinic-20190911-20190911-b455a4b5dadd
afrinic,CI,V6_RECORDS,2019-09-11,14,records,A,afrinic-20190911-20190911-b455a4b5dadd
afrinic,CI,V6_RECORDS,2020-01-01,,records,O,afrinic-20200101-20200101-000000000001
afrinic,NA,V6_NET_EQ32,2021-10-07/P475D,-0.0000152587890625,/32,P,afrinic-20211007..20230125-2-0f0e1b5a7c11
afrinic,NA,V6_RECORDS,2019-09-11,9,records,D,afrinic-20190911-20190911-b455a4b5dadd
afrinic,TOTAL,V6_ADDED,2019-Q3,3,records,A,afrinic-20190701..20191001-4-0f0e1b5a7c12
afrinic,ZZ,V6_RECORDS,2019-09-11,0,records,A,afrinic-20190911-20190911-b455a4b5dadd
";
const APNIC: &str = "\
apnic,TOTAL,V6_EQ32,2019-09-11,80405.18125915597192943096160888671875,/32,A,apnic-20190911-20190912-99b5e6053574
apnic,TOTAL,V6_EQ32,2019-09-12,2097152.00000000023283064365386962890625,/32,A,apnic-20190912-20190913-99b5e6053575
apnic,TOTAL,V6_HOLDER_SHARE,2019-09-11,0.505703422,ratio,A,apnic-20190911-20190912-99b5e6053574
";

const INPUTS: &str = "registry,date,form,file,serial,sha256\n\
afrinic,2019-09-11,extended,delegated-afrinic-extended-20190911,20190911,b455a4b5daddf8510000000000000000000000000000000000000000000000aa\n";

/// A folder with `data/` in it.
fn bench() -> Bench {
    let bench = Bench::new();
    bench.write("data/observations/afrinic.csv", format!("{HEAD}{AFRINIC}"));
    bench.write("data/observations/apnic.csv", format!("{HEAD}{APNIC}"));
    bench.write("data/inputs.csv", INPUTS);
    bench
}

/// A file that a run wrote.
fn text(bench: &Bench, name: &str) -> String {
    String::from_utf8(bench.read(name)).unwrap()
}
