//! Documents together on the command line: both are named, in every form, with its exit code.

use serde_json::Value;

use crate::{Ran, file, folder, ltci, ltci_with, on_one_line};

const SETTLEMENT: &str = include_str!("../../../ltci/data/bases/settlement.json");
const RECORD: &str = include_str!("../../../ltci/data/bases/service-record.json");

/// Another settlement of the same month.
fn second() -> String {
    let other = SETTLEMENT.replace("SAMPLE-S-000001", "SAMPLE-S-000002");
    other.replace("SAMPLE000001202603011000000001", "SAMPLE000001202603011000000002")
}

fn judged(name: &str, more: &[&str]) -> (Ran, String) {
    let here = folder(name);
    file(&here, "a.json", SETTLEMENT);
    file(&here, "b.json", second());
    let path = here.to_str().expect("UTF-8").to_owned();
    let ran = ltci(&[&["--lang", "zh", "validate", "--batch", &path], more].concat());
    (ran, path)
}

#[test]
fn both_documents_are_named_and_the_exit_code_is_1() {
    let (ran, path) = judged("batch-text", &[]);
    let expected = format!(
        "  错误 LTC-X-030 同一期间结算了两次\n  --> {path}/b.json  /period\n  <-> {path}/a.json  /period\n"
    );
    assert!(ran.out.contains(&expected), "{}", ran.out);
    assert!(ran.out.contains("跨文书\n") && ran.out.contains("共2份文书：可接受2，拒绝0\n"));
    assert_eq!((ran.exit, ran.err.as_str()), (1, ""));
}

#[test]
fn without_the_option_documents_are_judged_one_by_one() {
    let here = folder("batch-not-asked");
    file(&here, "a.json", SETTLEMENT);
    file(&here, "b.json", second());
    let ran = ltci(&["validate", here.to_str().expect("UTF-8")]);
    assert!(!ran.out.contains("LTC-X"), "{}", ran.out);
    assert_eq!(ran.exit, 0);
}

#[test]
fn lines_are_told_by_their_numbers() {
    let lines = format!("{}\n\n{}\n", on_one_line(SETTLEMENT), on_one_line(&second()));
    let ran = ltci_with(&["--lang", "en", "validate", "--batch", "-"], lines.as_bytes());
    let expected = "  --> -:3  /period\n  <-> -:1  /period\n";
    assert!(ran.out.contains(expected), "{}", ran.out);
    assert!(ran.out.contains("Across documents\n"));
    assert_eq!(ran.exit, 1);
}

#[test]
fn programs_get_the_report_on_the_batch() {
    let (ran, path) = judged("batch-json", &["--format", "json"]);
    let json = ran.json();
    assert_eq!(json["reports"].as_array().map(Vec::len), Some(2));
    let batch = &json["batch"];
    assert_eq!(
        (batch["verdict"].as_str(), batch["documents"].as_u64()),
        (Some("refused"), Some(2))
    );
    let findings = batch["findings"].as_array().expect("findings");
    let period = findings.iter().find(|told| told["code"] == "LTC-X-030").expect("the period");
    assert_eq!(period["document"], format!("{path}/b.json"));
    assert_eq!(period["other"]["document"], format!("{path}/a.json"));
    assert_eq!(period["other"]["path"], "/period");
    let (ran, _) = judged("batch-ndjson", &["--format", "ndjson"]);
    let last: Value = serde_json::from_str(ran.out.lines().last().expect("lines")).expect("JSON");
    assert_eq!(last["batch"]["findings"].as_array().map(Vec::len), Some(findings.len()));
    assert_eq!(ran.out.lines().count(), 3);
}

#[test]
fn a_notice_across_documents_refuses_nothing() {
    let here = folder("batch-copy");
    file(&here, "a.json", RECORD);
    file(&here, "b.json", RECORD);
    let ran = ltci(&["--lang", "zh", "validate", "--batch", here.to_str().expect("UTF-8")]);
    assert!(ran.out.contains("提示 LTC-X-001 同一文书出现两次"), "{}", ran.out);
    assert_eq!(ran.exit, 0);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_compared() {
    let here = folder("batch-unread");
    let (one, two) = (file(&here, "a.json", SETTLEMENT), file(&here, "b.json", second()));
    let missing = here.join("c.json").to_str().expect("UTF-8").to_owned();
    let ran = ltci(&["--lang", "zh", "validate", "--batch", &one, &two, &missing]);
    assert!(ran.out.contains("LTC-X-030") && ran.err.contains("文件不存在"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}
