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
