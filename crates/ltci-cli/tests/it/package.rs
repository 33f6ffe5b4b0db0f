//! ZIP packages of documents.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{BASE, Ran, folder, ltci};

/// A package of entries with names and contents.
fn package(name: &str, entries: &[(&str, &[u8])]) -> PathBuf {
    let path = folder(name).join("month.zip");
    let mut zip = ZipWriter::new(File::create(&path).expect("a file"));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).expect("an entry");
        zip.write_all(bytes).expect("room");
    }
    zip.finish().expect("a package");
    path
}

fn judged(path: &std::path::Path) -> Ran {
    ltci(&["validate", "--lang", "en", "--format", "ndjson", path.to_str().expect("UTF-8")])
}

/// The names of the documents and the verdicts on them.
fn verdicts(ran: &Ran) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    let reports = ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    reports
        .map(|report: serde_json::Value| {
            let name = text(&report["document"]);
            let (_, name) = name.split_once("month.zip/").expect("of the package");
            (name.to_owned(), text(&report["verdict"]))
        })
        .collect()
}

fn one_line() -> String {
    BASE.lines().map(str::trim).collect()
}

#[test]
fn each_entry_is_a_file_of_documents() {
    let lines = format!("{0}\n{0}\n", one_line());
    let entries: [(&str, &[u8]); 5] = [
        ("b/lines.ndjson", lines.as_bytes()),
        ("b/", b""),
        ("a.json", BASE.as_bytes()),
        ("c.json", b"{}"),
        ("read me.txt", b"not a document"),
    ];
    let ran = judged(&package("package-entries", &entries[..]));
    let expected = [
        ("a.json", "acceptable"),
        ("b/lines.ndjson:1", "acceptable"),
        ("b/lines.ndjson:2", "acceptable"),
        ("c.json", "refused"),
    ];
    let expected = expected.map(|(name, verdict)| (name.to_owned(), verdict.to_owned()));
    assert_eq!(verdicts(&ran), expected);
    assert_eq!(ran.exit, 1);
}

#[test]
fn a_package_within_a_package_is_told_and_the_others_are_judged() {
    let inner = fs::read(package("package-inner", &[("a.json", BASE.as_bytes())])).expect("read");
    let entries: [(&str, &[u8]); 3] =
        [("a.zip", &inner), ("b.json", &inner), ("c.json", BASE.as_bytes())];
    let ran = judged(&package("package-nested", &entries));
    assert_eq!(verdicts(&ran), [("c.json".to_owned(), "acceptable".to_owned())]);
    assert_eq!(ran.err.matches("a ZIP within a ZIP").count(), 2, "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn a_bomb_is_not_read_to_its_end() {
    let blank = format!("\n{}", " ".repeat(1 << 20));
    let bomb = format!("{{}}\n{{}}{}", blank.repeat(96));
    let entries: [(&str, &[u8]); 2] =
        [("bomb.ndjson", bomb.as_bytes()), ("c.json", BASE.as_bytes())];
    let ran = judged(&package("package-bomb", &entries));
    assert!(ran.err.contains("implausibly large"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn what_is_damaged_or_empty_is_told() {
    let path = package("package-damaged", &[("a.json", BASE.as_bytes())]);
    let bytes = fs::read(&path).expect("read");
    for (bytes, told) in [
        (&bytes[..bytes.len() - 10], "damaged"),
        (&bytes[..4], "damaged"),
        (&[&bytes[..60], &[0xff; 40], &bytes[100..]].concat(), "damaged"),
    ] {
        fs::write(&path, bytes).expect("written");
        let ran = judged(&path);
        assert!(ran.err.contains(told), "{}", ran.err);
        assert_eq!(ran.exit, 2);
    }
    let ran = judged(&package("package-empty", &[("read me.txt", b"")]));
    assert!(ran.err.contains("no .json"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

/// Windows in China writes names in GB 18030 and does not say so.
#[test]
fn names_in_gb_18030_are_read() {
    let path = package("package-names", &[("0000.json", BASE.as_bytes())]);
    let bytes = fs::read(&path).expect("read");
    let name = b"0000";
    let month = [0xc8, 0xfd, 0xd4, 0xc2]; // 三月
    let mut renamed = bytes.clone();
    for at in 0..bytes.len() - name.len() {
        if bytes[at..].starts_with(b"0000.json") {
            renamed[at..at + name.len()].copy_from_slice(&month);
        }
    }
    fs::write(&path, renamed).expect("written");
    assert_eq!(verdicts(&judged(&path)), [("三月.json".to_owned(), "acceptable".to_owned())]);
}
