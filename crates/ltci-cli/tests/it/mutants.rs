use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::{file, folder, ltci, ltci_with};

/// A file or folder of the repository.
fn ours(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.join(path).to_str().expect("UTF-8").to_owned()
}

fn mutant(name: &str, cases: &str) -> Value {
    ltci(&["suite", "mutants", "--mutant", name, "--cases", cases, "--format", "json"]).json()
}

#[test]
fn every_mutant_is_caught_and_the_sdk_passes() {
    let ran =
        ltci(&["suite", "mutants", "--cases", &ours("conformance/cases"), "--format", "json"]);
    let trial = ran.json();
    assert_eq!(trial["failed_without_a_fault"], json!([]));
    let mutants = trial["mutants"].as_array().expect("a list");
    let survivors: Vec<_> = mutants.iter().filter(|mutant| mutant["caught"] != true).collect();
    assert!(survivors.is_empty(), "{survivors:?}");
    assert!(mutants.len() >= 80, "{}", mutants.len());
    assert_eq!(ran.exit, 0);
}

#[test]
fn a_case_is_told_to_catch_what_it_catches() {
    // 0.05 × 0.5000 = 0.025: half up gives 0.03, half to even 0.02.
    let killed = mutant("half-even", &ours("conformance/cases/settle"));
    assert_eq!(killed["mutants"][0]["first"], "settle/rounding/half-a-fen-odd/half-up");
    let cases = ours("conformance/cases/seal");
    let ran =
        ltci(&["suite", "mutants", "--mutant", "expired-key", "--cases", &cases, "--lang", "en"]);
    assert!(ran.out.contains("expired-key        2  LTC-E-006/bad/day-after"), "{}", ran.out);
    assert!(ran.out.ends_with("1 mutants, 0 survived\n"), "{}", ran.out);
}

#[test]
fn a_suite_that_lets_a_mutant_live_is_told() {
    let here = folder("mutants-survive");
    let only = r#"{ "area": "codes", "cases": [{ "id": "one", "level": "LEVEL", "op": "code",
        "clause": ["SPEC-3.2"], "title": { "zh": "x的大小写", "en": "x in lower case" },
        "code": "resident_id", "value": "11010519491231002x",
        "expect": { "verdict": "refused" } }] }"#;
    let (must, may) = (only.replace("LEVEL", "must"), only.replace("LEVEL", "may"));
    let cases = file(&here, "must/codes.json", must);
    let cases =
        PathBuf::from(cases).parent().expect("a folder").to_str().expect("UTF-8").to_owned();
    let run = |name| ltci(&["suite", "mutants", "--mutant", name, "--cases", &cases]);
    assert_eq!(run("lower-case-x").exit, 0);
    let ran = run("blanks-trimmed");
    assert!(ran.out.contains("没有查出") && ran.exit == 1, "{}", ran.out);
    // What is only told does not catch anybody.
    let cases = file(&here, "may/codes.json", may).replace("/codes.json", "");
    assert_eq!(mutant("lower-case-x", &cases)["mutants"][0]["caught"], false);
}

#[test]
fn a_mutant_speaks_the_protocol() {
    let code = |value: &str, seq: u32| {
        json!({ "seq": seq, "op": "code", "code": "resident_id", "value": value }).to_string()
    };
    let questions = [code("11010519491231002x", 1), code("11010519491231002X", 2)].join("\n");
    let right = ltci_with(&["testee"], questions.as_bytes());
    let wrong = ltci_with(&["testee", "--mutant", "lower-case-x"], questions.as_bytes());
    let refused = "{\"seq\":1,\"verdict\":\"refused\"}\n";
    let accepted = "{\"seq\":2,\"verdict\":\"acceptable\"}\n";
    assert_eq!(right.out, format!("{refused}{accepted}"));
    assert_eq!(wrong.out, format!("{}{accepted}", accepted.replace('2', "1")));
    assert_eq!(ltci(&["testee", "--mutant", "no-such"]).exit, 2);
}

#[test]
fn a_late_mutant_answers_the_question_before_under_the_new_number() {
    let code = |value: &str, seq: u32| {
        json!({ "seq": seq, "op": "code", "code": "gend", "value": value }).to_string()
    };
    let questions = [code("7", 1), code("1", 2)].join("\n");
    let ran = ltci_with(&["testee", "--mutant", "one-answer-late"], questions.as_bytes());
    let refused = |seq: u32| format!("{{\"seq\":{seq},\"verdict\":\"refused\"}}\n");
    assert_eq!(ran.out, refused(1) + &refused(2));
}

fn coverage(reasons: &str) -> crate::Ran {
    coverage_with(reasons, &ours("conformance/boundaries.json"))
}

fn coverage_with(reasons: &str, boundaries: &str) -> crate::Ran {
    let cases = ours("conformance/cases");
    let (register, rules) = (ours("conformance/register.json"), ours("schemas/rules.json"));
    let files = ["--register", &register, "--rules", &rules, "--not-covered", reasons];
    let files = [&files[..], &["--boundaries", boundaries]].concat();
    ltci(&[&["suite", "coverage", "--cases", &cases, "--format", "json"], &files[..]].concat())
}

#[test]
fn every_rule_and_clause_has_a_case_or_a_reason() {
    let ran = coverage(&ours("conformance/not-covered.json"));
    let told = ran.json();
    assert_eq!((&told["gaps"], &told["stale"]), (&json!([]), &json!([])));
    assert_eq!((ran.exit, &told["whole"]), (0, &json!(true)));
}

#[test]
fn an_operation_without_its_boundaries_is_told() {
    let whole = coverage(&ours("conformance/not-covered.json")).json();
    assert_eq!(whole["boundary_faults"], json!([]));
    let here = folder("coverage-boundaries");
    let none = file(&here, "none.json", r#"{ "operations": [] }"#);
    let ran = coverage_with(&ours("conformance/not-covered.json"), &none);
    let faults = ran.json()["boundary_faults"].as_array().expect("a list").clone();
    assert_eq!(faults.len(), whole["boundaries"].as_array().expect("a list").len());
    assert!(faults.contains(&json!({ "zh": "settle：没有界限", "en": "settle: no boundary" })));
    assert_eq!(ran.exit, 1);
}

#[test]
fn without_the_reasons_the_gaps_are_told() {
    let here = folder("coverage-gaps");
    let none = file(&here, "none.json", r#"{ "rules": [], "clauses": [] }"#);
    let ran = coverage(&none);
    let gaps = ran.json()["gaps"].as_array().expect("a list").clone();
    // Every rule has a case, so that only clauses are left.
    assert!(gaps.contains(&json!("LTCI-SPEC-1 1")) && gaps.contains(&json!("LTCI-SPEC-1 7")));
    assert_eq!(ran.exit, 1);
    let broken = file(&here, "broken.json", "{");
    assert_eq!(coverage(&broken).exit, 2);
    assert_eq!(coverage("nowhere.json").exit, 2);
}
