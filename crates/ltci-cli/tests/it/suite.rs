use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::{file, folder, ltci};

/// Two cases, of which a good implementation passes both, and a wrong one fails the second.
fn cases(name: &str, level: &str, expected: &str) -> (String, PathBuf) {
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

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn word(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

#[test]
fn a_result_is_written_in_the_forms_that_are_asked_for() {
    let (cases, here) = cases("suite-forms", "must", "acceptable");
    let all = here.join("all");
    assert_eq!(run(&cases, &["--out", word(&all)]).exit, 1);
    for name in ["result.txt", "result.json", "junit.xml", "result.html"] {
        assert!(read(&all, name).contains("code"), "{name}");
    }
    let some = here.join("some");
    let asked = ["--format", "json,junit", "--format", "html", "--out", word(&some), "--jobs", "8"];
    assert!(run(&cases, &asked).out.ends_with("结论：未通过\n"));
    for name in ["result.json", "junit.xml", "result.html"] {
        assert_eq!(read(&some, name), read(&all, name), "{name}");
    }
    assert!(!some.join("result.txt").exists());
    let printed = run(&cases, &["--format", "junit"]);
    assert_eq!(printed.out, read(&all, "junit.xml"));
    assert_eq!(run(&cases, &["--format", "html"]).out, read(&all, "result.html"));
    let homeless = run(&cases, &["--format", "json,html"]);
    assert!(homeless.err.contains("--out"), "{}", homeless.err);
    assert_eq!((homeless.exit, homeless.out.as_str()), (2, ""));
    let nowhere = run(&cases, &["--out", "/dev/null/x"]);
    assert!(nowhere.err.contains("写不了 /dev/null/x"), "{}", nowhere.err);
    assert_eq!(nowhere.exit, 2);
}

#[test]
fn a_result_has_a_badge() {
    let (cases, here) = cases("suite-badge", "must", "refused");
    run(&cases, &["--out", word(&here)]);
    let result = here.join("result.json");
    let badge = |more: &[&str]| ltci(&[&["suite", "badge", word(&result)], more].concat());
    let expected = json!({
        "schemaVersion": 1, "label": "ltci conformance", "message": "must 2/2",
        "color": "brightgreen"
    });
    assert_eq!(badge(&["--lang", "en"]).json(), expected);
    let kept = here.join("deep/badge.json");
    let ran = badge(&["--lang", "en", "--out", word(&kept)]);
    assert_eq!((ran.exit, ran.out.as_str()), (0, ""));
    let kept: Value = serde_json::from_str(&read(&here, "deep/badge.json")).expect("JSON");
    assert_eq!(kept, expected);
    run(&cases, &["--out", word(&here), "--case", "good"]);
    assert_eq!(badge(&[]).json()["color"], "yellow");
    for broken in ["{", "[]"] {
        file(&here, "result.json", broken);
        let ran = badge(&[]);
        assert!(ran.err.starts_with("出错：不是一次运行的结果："), "{}", ran.err);
        assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    }
    assert_eq!(ltci(&["suite", "badge", "nowhere.json"]).exit, 2);
}

fn project(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(below)
}

/// How many cases of scores expect level 3: so many the testee gets wrong that says 4 there.
fn cases_at_level_3() -> usize {
    let files = fs::read_dir(project("conformance/cases/score")).expect("the cases are there");
    let files = files.map(|file| file.expect("a file").path());
    let count = |path| {
        let file: Value =
            serde_json::from_slice(&fs::read(path).expect("a file")).expect("a file of cases");
        let cases = file["cases"].as_array().expect("cases").clone();
        cases.iter().filter(|case| case["expect"]["level"] == "3").count()
    };
    files.map(count).sum()
}

#[test]
fn testees_are_put_against_each_other() {
    let (scores, wrong) = (project("conformance/cases/score"), project("conformance/testees"));
    let right = format!("right={}", testee());
    let wrong = format!("wrong=python3 -B '{}/wrong_level.py' {}", word(&wrong), testee());
    let here = folder("suite-matrix");
    let asked = ["suite", "matrix", "--cases", word(&scores), "--testee", &right];
    let matrix = |more: &[&str]| ltci(&[&asked[..], more].concat());
    let two = |name: &str, jobs: &str| {
        let out = here.join(name);
        let ran = matrix(&["--testee", &wrong, "--jobs", jobs, "--out", word(&out)]);
        (ran, read(&out, "matrix.json"), read(&out, "matrix.html"))
    };
    let (ran, data, page) = two("one", "1");
    assert!(ran.out.contains("right → wrong") && ran.out.contains("matrix.html"), "{}", ran.out);
    assert_eq!((ran.exit, ran.err.as_str()), (1, ""));
    let (_, again, same_page) = two("many", "8");
    assert_eq!((again, same_page), (data.clone(), page));
    let data: Value = serde_json::from_str(&data).expect("JSON");
    let different = data["pairs"][0]["different"].as_array().expect("a list").len();
    assert!(different > 0);
    assert_eq!(different, cases_at_level_3());
    let first = &data["cases"][0]["answers"];
    assert_eq!(first["right"]["answer"]["level"], "3");
    assert_eq!(first["wrong"]["answer"]["level"], "4");

    let twin = format!("twin={}", testee());
    assert_eq!(matrix(&["--testee", &twin, "--case", "band/adl"]).exit, 0);
    let usage = matrix(&[]);
    assert!(usage.err.starts_with("出错：用法不对："), "{}", usage.err);
    assert_eq!(usage.exit, 2);
}
