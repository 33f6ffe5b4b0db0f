use std::fs;

use crate::{file, folder, ltci};

/// Two cases, of which a good implementation passes both, and a wrong one fails the second.
fn cases(name: &str, level: &str, expected: &str) -> (String, std::path::PathBuf) {
    let here = folder(name);
    let cases = format!(
        r#"{{ "area": "codes", "cases": [
  {{ "id": "code/gend/good/1", "level": "must", "op": "code", "clause": ["SPEC-3.2"],
    "title": {{ "zh": "男性", "en": "male" }}, "code": "gend", "value": "1",
    "expect": {{ "verdict": "acceptable" }} }},
  {{ "id": "code/gend/bad/7", "level": "{level}", "op": "code", "clause": ["SPEC-3.2"],
    "title": {{ "zh": "没有7", "en": "there is no 7" }}, "code": "gend", "value": "7",
    "expect": {{ "verdict": "{expected}" }} }}
] }}"#
    );
    file(&here, "cases/codes.json", cases);
    let path = here.join("cases").to_str().expect("UTF-8").to_owned();
    (path, here)
}

fn testee() -> String {
    format!("'{}' testee", env!("CARGO_BIN_EXE_ltci"))
}

fn run(cases: &str, more: &[&str]) -> crate::Ran {
    let testee = testee();
    let arguments = ["suite", "run", "--testee", &testee, "--cases", cases];
    ltci(&[&arguments, more].concat())
}

#[test]
fn a_testee_that_answers_as_expected_passes() {
    let (cases, here) = cases("suite-passes", "must", "refused");
    let out = here.join("deep/out");
    let ran =
        run(&cases, &["--out", out.to_str().expect("UTF-8"), "--jobs", "2", "--timeout", "20s"]);
    assert!(ran.out.contains("被测方：ltci") && ran.out.ends_with("结论：通过\n"), "{}", ran.out);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    let kept = fs::read_to_string(out.join("result.txt")).expect("the result is kept");
    assert_eq!(kept, ran.out);
    let json = run(&cases, &["--format", "json"]);
    assert_eq!(json.json()["passed"], true);
    assert_eq!(json.json()["totals"]["all"]["passed"], 2);
    let kept = fs::read_to_string(out.join("result.json")).expect("the result is kept");
    assert_eq!(kept, json.out);
}

#[test]
fn a_testee_that_answers_otherwise_does_not() {
    let (must, here) = cases("suite-fails", "must", "acceptable");
    let ran = run(&must, &["--lang", "en"]);
    assert!(ran.out.contains("code/gend/bad/7") && !ran.out.contains("结论"), "{}", ran.out);
    assert_eq!(ran.exit, 1);
    let known = file(&here, "known.txt", "code/gend/bad/7 # the case is wrong\n");
    assert_eq!(run(&must, &["--failures", &known]).exit, 0);
    assert_eq!(run(&must, &["--case", "good"]).exit, 0);
    let (may, _) = cases("suite-may", "may", "acceptable");
    assert_eq!(run(&may, &[]).exit, 0);
    assert_eq!(run(&may, &["--level", "must", "--level", "may", "--op", "code"]).exit, 0);
}

#[test]
fn without_a_verdict_the_exit_code_says_so() {
    let (cases, here) = cases("suite-unjudged", "must", "refused");
    assert_eq!(run(&cases, &["--op", "fly"]).exit, 2);
    assert_eq!(run(&cases, &["--failures", "nowhere.txt"]).exit, 2);
    assert_eq!(run("nowhere", &[]).exit, 2);
    let ran = ltci(&["suite", "run", "--testee", "no-such-program", "--cases", &cases]);
    assert!(ran.err.starts_with("出错：被测方没有正常启动："), "{}", ran.err);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    file(&here, "cases/broken.json", "{");
    let ran = run(&cases, &[]);
    assert!(ran.err.starts_with("出错：用例有误："), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn a_suite_that_asks_only_what_the_testee_does_not_know_judges_nothing() {
    let here = folder("suite-skipped");
    let case = r#"{ "area": "fly", "cases": [{ "id": "fly/1", "level": "must", "op": "fly",
        "clause": ["SPEC-1"], "title": { "zh": "飞", "en": "fly" },
        "expect": { "verdict": "acceptable" } }] }"#;
    file(&here, "fly.json", case);
    let ran = run(here.to_str().expect("UTF-8"), &[]);
    assert_eq!(ran.exit, 2);
}

#[test]
fn cases_are_listed() {
    let (cases, _) = cases("suite-list", "may", "refused");
    let ran = ltci(&["suite", "list", "--cases", &cases]);
    let expected = "级别  操作  编号              说明
must  code  code/gend/good/1  男性
may   code  code/gend/bad/7   没有7

共2个用例，sm3:";
    assert!(ran.out.starts_with(expected), "{}", ran.out);
    assert_eq!(ran.exit, 0);
    let json = ltci(&["suite", "list", "--cases", &cases, "--format", "json"]).json();
    assert_eq!(json["cases"][1]["id"], "code/gend/bad/7");
}
