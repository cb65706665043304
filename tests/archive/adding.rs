//! What `v6atlas archive add` puts where.

use std::io::Write as _;

use super::*;

/// The paths of the allocation files below an archive.
fn files(bench: &Bench, archive: &str) -> Vec<String> {
    let root = bench.path(archive);
    let listing = bench.listing();
    let below = listing
        .iter()
        .filter_map(|path| path.strip_prefix(&root).ok());
    let named = below.map(|path| path.to_str().unwrap().to_owned());
    named.filter(|path| path.contains("delegated-")).collect()
}

#[cfg(unix)]
#[test]
fn what_comes_through_a_pipe_is_read_once() {
    let bench = Bench::new();
    let mut child = bench
        .command("archive add /dev/stdin")
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let text = file("arin", 3, true, 9);
    child
        .stdin
        .take()
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
    let run = bench::Run::from(child.wait_with_output().unwrap());
    assert_eq!((run.code, run.err.as_str()), (Some(0), "1 file added\n"));
    let name = "arin/2023/delegated-arin-extended-20231123";
    assert_eq!(files(&bench, "archive"), [name]);
    assert_eq!(bench.read(&format!("archive/{name}")), text.as_bytes());
    bench.run("archive verify").done();
}

/// A file of a day with another serial.
fn of(day: u64, serial: &str, holder: &str) -> String {
    let text = file("apnic", day, true, 77).replace("|holder1", &format!("|{holder}"));
    text.replacen("|77|", &format!("|{serial}|"), 1)
}

#[test]
fn a_file_under_the_name_of_another_day_is_known_by_its_header() {
    let fetched = of(3, "20231124", "holder1");
    for (ending, content) in [(".gz", gzip(&fetched)), ("", fetched.clone().into_bytes())] {
        let bench = Bench::new();
        // As it is fetched: named by the day of its serial, the one after.
        let there = format!("apnic/2023/delegated-apnic-extended-20231124{ending}");
        bench.write("plain", &fetched);
        bench.write(&format!("archive/{there}"), content);
        let run = bench.run("archive add plain");
        assert_eq!(run.err, "0 files added, 1 there already\n");
        assert_eq!(files(&bench, "archive"), [there.as_str()]);
        // The file of the day whose name that one has: both stay where they are.
        bench.write("next", of(4, "20231125", "holder1"));
        bench.write("last", of(4, "20231126", "holder9"));
        let run = bench.run("archive add next");
        assert_eq!((run.code, run.err.as_str()), (Some(0), "1 file added\n"));
        let now = files(&bench, "archive");
        assert_eq!(now.len(), 2, "{now:?}");
        assert!(now.contains(&there), "{now:?}");
        bench.run("archive add last").done();
        bench.run("archive verify").done();
        table(&bench, "archive", "");
        let status = bench.run("archive status --format csv").done();
        assert!(
            status.contains("apnic,3,0,3,2023-11-23,2023-11-24,2,"),
            "{status}"
        );
    }
}

fn gzip(text: &str) -> Vec<u8> {
    // Stored, not packed: a header, one block a piece, and the checksum.
    let mut bytes = b"\x1f\x8b\x08\0\0\0\0\0\0\xff".to_vec();
    let data = text.as_bytes();
    let length = u16::try_from(data.len()).unwrap();
    bytes.push(1);
    bytes.extend(length.to_le_bytes());
    bytes.extend((!length).to_le_bytes());
    bytes.extend(data);
    let mut crc = u32::MAX;
    for byte in data {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
        }
    }
    bytes.extend((!crc).to_le_bytes());
    bytes.extend(u32::from(length).to_le_bytes());
    bytes
}

#[test]
fn serials_that_make_the_same_name_stop_nothing() {
    let bench = Bench::new();
    for (name, serial) in [("a", "1-2"), ("b", "12-"), ("c", "1.2"), ("d", "999999")] {
        bench.write(&format!("new/{name}"), of(3, serial, name));
    }
    let run = bench.run("archive add new");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.ends_with("4 files added\n"), "{}", run.err);
    assert_eq!(files(&bench, "archive").len(), 4);
    bench.run("archive verify").done();
}
