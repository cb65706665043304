//! Files and folders that an archive should not have.

use super::*;

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_refused_truthfully() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let bench = Bench::new();
    archive_of(&bench, 2);
    let name = OsStr::from_bytes(b"delegated-afrinic-\xe9t\xe9");
    let path = bench.path("archive").join(name);
    if let Err(error) = fs::write(&path, file("afrinic", 9, false, 1)) {
        eprintln!("left out: this file system has no such names: {error}");
        return;
    }
    for words in [
        "archive measure -o table",
        "archive verify",
        "archive add archive",
    ] {
        let run = bench.run(words);
        let said = format!("{}{}", run.out, run.err);
        assert!(said.contains("expected a name in UTF-8"), "{words}: {said}");
        assert!(!said.contains("No such file"), "{words}: {said}");
        assert_ne!(run.code, Some(0), "{words}");
    }
    fs::remove_file(path).unwrap();
    table(&bench, "archive", "");
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_is_not_written_into() {
    let bench = Bench::new();
    archive_of(&bench, 2);
    let (here, there) = (bench.path("archive/afrinic"), bench.path("elsewhere"));
    for link in ["archive/afrinic", "archive/afrinic/2023"] {
        let link = bench.path(link);
        fs::rename(&link, &there).unwrap();
        std::os::unix::fs::symlink(&there, &link).unwrap();
        for work in ["add mini", "measure", "status", "verify", "prune"] {
            let run = bench.run(&format!("archive {work}"));
            assert_eq!(run.code, Some(2), "{work}");
            assert!(run.err.contains("found a link to one"), "{}", run.err);
        }
        fs::remove_file(&link).unwrap();
        fs::rename(&there, &link).unwrap();
    }
    assert!(here.is_dir());
    table(&bench, "archive", "");
}

#[test]
fn damaged_files_of_all_publishers_are_told() {
    let bench = Bench::new();
    archive_of(&bench, 2);
    let iana = "2|iana|20240101|2|19700101|20240101|+0000\n\
                iana|ZZ|ipv6|2001:0000::|23|19990701|allocated\n\
                iana|ZZ|ipv6|2001:0200::|23|19990701|allocated\n";
    bench.write("archive/iana/2024/delegated-iana-20240101", iana);
    bench.run("archive verify").done();
    let lines: Vec<&str> = iana.split_inclusive('\n').collect();
    bench.write(
        "archive/iana/2024/delegated-iana-20240102",
        lines[..2].concat(),
    );
    bench.write("archive/nro/2024/nro-delegated-stats-20240101", "<html>\n");
    bench.write("archive/nro/2024/nro-delegated-stats-20240101.md5", "0\n");
    let run = bench.run("archive verify");
    assert_eq!(run.code, Some(1));
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 2, "{}", run.out);
    assert!(
        lines[0].contains("delegated-iana-20240102: the file does not hold what it declares"),
        "{}",
        run.out
    );
    assert!(
        lines[1].contains("nro-delegated-stats-20240101: expected a header line"),
        "{}",
        run.out
    );
}
