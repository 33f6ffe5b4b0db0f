//! Lists, reports, badges and matrices.

use std::fs;

use serde_json::{Value, json};

use super::{cases, path, read, repository, run, testee};
use crate::{file, folder, ltci};

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

#[test]
fn a_result_is_written_in_the_forms_that_are_asked_for() {
    let (cases, here) = cases("suite-forms", "must", "acceptable");
    let all = here.join("all");
    assert_eq!(run(&cases, &["--out", path(&all)]).exit, 1);
    for name in ["result.txt", "result.json", "junit.xml", "result.html"] {
        assert!(read(&all, name).contains("code"), "{name}");
    }
    let some = here.join("some");
    let asked = ["--format", "json,junit", "--format", "html", "--out", path(&some), "--jobs", "8"];
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
    assert!(nowhere.err.contains("/dev/null/x"), "{}", nowhere.err);
    assert_eq!(nowhere.exit, 2);
}

#[test]
fn a_result_has_a_badge() {
    let (cases, here) = cases("suite-badge", "must", "refused");
    run(&cases, &["--out", path(&here)]);
    let result = here.join("result.json");
    let badge = |more: &[&str]| ltci(&[&["suite", "badge", path(&result)], more].concat());
    let expected = json!({
        "schemaVersion": 1, "label": "ltci conformance", "message": "must 2/2",
        "color": "brightgreen"
    });
    assert_eq!(badge(&["--lang", "en"]).json(), expected);
    let kept = here.join("deep/badge.json");
    let ran = badge(&["--lang", "en", "--out", path(&kept)]);
    assert_eq!((ran.exit, ran.out.as_str()), (0, ""));
    let kept: Value = serde_json::from_str(&read(&here, "deep/badge.json")).expect("JSON");
    assert_eq!(kept, expected);
    run(&cases, &["--out", path(&here), "--case", "good"]);
    assert_eq!(badge(&[]).json()["color"], "yellow");
    for broken in ["{", "[]"] {
        file(&here, "result.json", broken);
        let ran = badge(&[]);
        assert!(ran.err.starts_with("出错：不是一次运行的结果："), "{}", ran.err);
        assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    }
    assert_eq!(ltci(&["suite", "badge", "nowhere.json"]).exit, 2);
}

/// How many cases of scores expect level 3: so many the testee gets wrong that says 4 there.
fn cases_at_level_3() -> usize {
    let files =
        fs::read_dir(repository().join("conformance/cases/score")).expect("the cases are there");
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
    let scores = repository().join("conformance/cases/score");
    let right = format!("right={}", testee());
    let wrong = format!("wrong={} --mutant level-one-too-high", testee());
    let here = folder("suite-matrix");
    let asked = ["suite", "matrix", "--cases", path(&scores), "--testee", &right];
    let matrix = |more: &[&str]| ltci(&[&asked[..], more].concat());
    let two = |name: &str, jobs: &str| {
        let out = here.join(name);
        let ran = matrix(&["--testee", &wrong, "--jobs", jobs, "--out", path(&out)]);
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
