//! What is left of a memory that was damaged.

use super::*;

#[test]
fn a_wrong_bit_does_not_make_changed_files_sound() {
    let bench = Bench::new();
    archive_of(&bench, 20);
    table(&bench, "archive", "");
    let path = "archive/.v6atlas/memory";
    let memory = bench.read(path);
    let changed = "archive/afrinic/2023/delegated-afrinic-20231201";
    let text = String::from_utf8(bench.read(changed)).unwrap();
    let other = text.replace("0203|allocated", "0204|allocated");
    assert_ne!(other, text);
    bench.write(changed, other);
    for step in 0..24 {
        let place = memory.len() * step / 24;
        let mut wrong = memory.clone();
        wrong[place] ^= 0x10;
        bench.write(path, &wrong);
        let run = bench.run("archive verify");
        assert_eq!(run.code, Some(1), "byte {place}: {}", run.err);
        assert!(run.out.contains(changed), "byte {place}: {}", run.out);
        // One entry is lost, and so one file more is told at most.
        assert!(run.out.lines().count() <= 2, "byte {place}: {}", run.out);
        if step % 6 == 0 {
            // After a run that mends the memory it is the same, and the damaged
            // one is there still.
            let run = bench.run("archive measure -o table");
            assert!(
                run.err.contains("it is kept as"),
                "byte {place}: {}",
                run.err
            );
            let run = bench.run("archive verify");
            assert_eq!(run.code, Some(1));
            assert!(run.out.contains(changed), "byte {place}: {}", run.out);
            assert!(run.err.contains("an earlier memory"), "{}", run.err);
            let mended = bench.run("archive measure -o table");
            assert!(mended.err.contains(" 0 of them new"), "{}", mended.err);
            bench.write(path, &memory);
        }
    }
}
