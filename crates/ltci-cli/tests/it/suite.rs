use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

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

/// The executable as a testee over HTTP, until it is dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut command = crate::executable();
        let command = command.args(["testee", "--http", "127.0.0.1:0"]).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the executable starts");
        let mut address = String::new();
        let stdout = child.stdout.take().expect("stdout is piped");
        BufReader::new(stdout).read_line(&mut address).expect("an address is told");
        Self { child, address: address.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It is there until it is ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_testee_over_http_answers_as_one_on_the_pipe() {
    let (cases, _) = cases("suite-http", "must", "acceptable");
    let server = Server::start();
    let http = ["suite", "run", "--cases", &cases, "--format", "json", "--jobs", "8", "--testee"];
    let over_http = ltci(&[&http[..], &[&server.address]].concat());
    assert_eq!(over_http.out, run(&cases, &["--format", "json"]).out);
    assert_eq!((over_http.exit, over_http.err.as_str()), (1, ""));
    let ran = ltci(&[&http[..], &["https://example.org/"]].concat());
    assert!(ran.err.starts_with("出错：用法不对：") && ran.err.contains("TLS"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
    let taken = server.address.trim_start_matches("http://").trim_end_matches('/');
    let ran = ltci(&["testee", "--http", taken]);
    assert!(ran.err.starts_with(&format!("出错：不能在 {taken} 应答：")), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

/// The repository's own folder.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn neither_order_nor_jobs_change_the_result() {
    let cases = repository().join("conformance/cases/settle");
    let cases = cases.to_str().expect("UTF-8");
    let ask = |more: &[&str]| {
        let ran = run(cases, &[&["--format", "json", "--timeout", "60s"], more].concat());
        assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
        ran.out
    };
    let one = ask(&[]);
    for more in [&["--jobs", "8"][..], &["--order", "reversed"], &["--order", "shuffled:11"]] {
        assert!(ask(more) == one, "{more:?}");
    }
}

#[test]
fn an_interrupted_run_is_gone_on_with() {
    let (cases, here) = cases("suite-resumed", "must", "refused");
    let out = here.join("out");
    let out = out.to_str().expect("UTF-8");
    let whole = run(&cases, &["--out", out, "--resume"]);
    assert_eq!((whole.exit, whole.err.as_str()), (0, ""));
    let journal = here.join("out/progress.ndjson");
    assert!(!journal.exists(), "the run is over");
    let json = run(&cases, &["--format", "json"]).json();
    let owner = serde_json::json!({ "suite": json["suite"]["digest"], "testee": json["testee"] });
    fs::write(&journal, format!("{owner}\n{{\"case\":\"sm3:")).expect("a file can be written");
    let resumed = run(&cases, &["--out", out, "--resume"]);
    assert_eq!((resumed.exit, resumed.out), (0, whole.out));
    fs::write(&journal, "{}\n").expect("a file can be written");
    let ran = run(&cases, &["--out", out, "--resume"]);
    assert!(ran.err.starts_with("出错：中断的测试不能继续："), "{}", ran.err);
    assert_eq!(ran.exit, 2);
    assert_eq!(run(&cases, &["--out", out]).exit, 0, "begun anew");
    let ran = run(&cases, &["--order", "sorted"]);
    assert!(ran.err.starts_with("出错：用法不对："), "{}", ran.err);
}

/// A small suite, laid out as in the repository: two cases about codes and one of a rule.
fn small_suite(name: &str) -> PathBuf {
    let (_, from) = cases(&format!("{name}-cases"), "must", "refused");
    let here = folder(name);
    let codes = fs::read(from.join("cases/codes.json")).expect("it is there");
    file(&here, "conformance/cases/codes.json", codes);
    let rule = r#"{ "area": "rules", "cases": [{ "id": "LTC-A-001/bad/a", "level": "must",
        "op": "validate", "clause": ["SPEC-1"], "title": { "zh": "错", "en": "wrong" }, "input": {},
        "expect": { "verdict": "refused", "findings": [{ "code": "LTC-A-001", "path": "" }] } }] }"#;
    file(&here, "conformance/cases/rules/LTC-A-001.json", rule);
    let rules = r#"{ "rules": [{ "code": "LTC-A-001", "title": { "zh": "甲", "en": "a" },
        "message": { "zh": "乙", "en": "b" }, "help": { "zh": "丙", "en": "c" } }] }"#;
    file(&here, "schemas/rules.json", rules);
    file(&here, "docs/specification.md", "# 规范\n");
    file(&here, "docs/design.md", "not of the suite");
    file(&here, "conformance/testees/__pycache__/x.pyc", "left behind by a tool");
    let listed = ltci(&["suite", "list", "--cases", path(&here), "--format", "json"]);
    file(&here, "conformance/manifest.json", listed.out);
    here
}

fn path(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn export(from: &Path, to: &Path) -> crate::Ran {
    ltci(&["suite", "export", path(to), "--from", path(from)])
}

fn exported(name: &str) -> PathBuf {
    let suite = small_suite(name);
    let ran = export(&suite, &suite.join("export"));
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{}", ran.out);
    suite.join("export")
}

fn check(folder: &Path) -> crate::Ran {
    ltci(&["suite", "self-check", path(folder)])
}

fn files(folder: &Path) -> Vec<String> {
    let found = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    let found = found.filter(|found| found.file_type().is_file());
    let below = |found: walkdir::DirEntry| {
        path(found.path().strip_prefix(folder).expect("below")).to_owned()
    };
    found.map(below).collect()
}

#[test]
fn an_export_stands_on_its_own() {
    let export_folder = exported("suite-export");
    assert_eq!(
        files(&export_folder),
        [
            "README.md",
            "SHA256SUMS",
            "conformance/cases/codes.json",
            "conformance/cases/rules/LTC-A-001.json",
            "conformance/manifest.json",
            "docs/specification.md",
            "schemas/rules.json",
        ]
    );
    let ran = check(&export_folder);
    assert!(ran.out.starts_with("用例集完好\n3个用例，6个文件 sm3:"), "{}", ran.out);
    assert_eq!(ran.exit, 0);
    assert_eq!(run(path(&export_folder), &["--op", "code"]).exit, 0);
    let again = export(&export_folder, &export_folder);
    assert!(again.err.contains("文件夹不是空的"), "{}", again.err);
    assert_eq!(again.exit, 2);
}

#[test]
fn a_zip_has_the_same_bytes_wherever_it_comes_from() {
    let export_folder = exported("suite-zip");
    let [a, b] = ["a.zip", "b.ZIP"].map(|name| export_folder.with_file_name(name));
    let suite = export_folder.parent().expect("below the suite");
    assert_eq!(export(suite, &a).exit, 0);
    assert_eq!(export(&export_folder, &b).exit, 0);
    let [a, b] = [a, b].map(|zip| fs::read(zip).expect("a ZIP is written"));
    assert!(a == b);
    assert_eq!(&a[..4], b"PK\x03\x04");
    let nowhere = suite.join("no/such/folder/c.zip");
    assert_eq!(export(suite, &nowhere).exit, 2);
}

/// Replaces a text in a file of a suite.
fn change(suite: &Path, name: &str, from: &str, to: &str) {
    let path = suite.join(name);
    let text = fs::read_to_string(&path).expect("a file of the suite");
    assert!(text.contains(from), "{name} has no {from}");
    fs::write(&path, text.replacen(from, to, 1)).expect("a file can be written");
}

#[test]
fn what_is_wrong_with_a_suite_is_told() {
    let export_folder = exported("suite-faults");
    change(&export_folder, "conformance/cases/codes.json", "gend/bad/7", "gend/bad/renamed");
    change(&export_folder, "conformance/manifest.json", r#""level": "must""#, r#""level": "may""#);
    fs::remove_file(export_folder.join("docs/specification.md")).expect("it is there");
    file(&export_folder, "schemas/more.json", "{}");
    let expected = "\
code/gend/good/1
    与清单不符：level
code/gend/bad/renamed
    清单中没有
code/gend/bad/7
    清单中有，用例中没有
conformance/manifest.json
    digest与用例不符
conformance/cases/codes.json
    文件已被改动
conformance/manifest.json
    文件已被改动
docs/specification.md
    文件缺失
schemas/more.json
    多出的文件
8处有误
";
    let ran = check(&export_folder);
    assert!(ran.out.starts_with(expected), "{}", ran.out);
    assert_eq!(ran.exit, 1);
    let again = export_folder.with_file_name("again");
    assert_eq!(export(&export_folder, &again).exit, 1);
    assert!(!again.exists(), "what is not whole is not handed over");
}

#[test]
fn malformed_and_repeated_cases_and_unknown_rules_are_told() {
    let suite = small_suite("suite-malformed");
    let cases = suite.join("conformance/cases");
    file(&cases, "broken.json", "{");
    fs::copy(cases.join("codes.json"), cases.join("twin.json")).expect("a copy");
    change(
        &suite,
        "conformance/cases/rules/LTC-A-001.json",
        r#""code": "LTC-A-001""#,
        r#""code": "LTC-A-900""#,
    );
    change(&suite, "schemas/rules.json", r#""en": "b""#, r#""en": " ""#);
    let ran = ltci(&["--lang", "en", "suite", "self-check", path(&suite)]);
    let expected = "\
conformance/cases/broken.json
    broken.json: line 1, column 1: EOF while parsing an object
code/gend/good/1
    the id stands twice
code/gend/bad/7
    the id stands twice
LTC-A-001
    message lacks a tongue
LTC-A-001/bad/a
    no rule LTC-A-900 in schemas/rules.json
5 faults
5 cases
";
    assert_eq!((ran.out.as_str(), ran.exit), (expected, 1));
    let json = ltci(&["suite", "self-check", path(&suite), "--format", "json"]).json();
    assert_eq!(json["faults"][0]["place"], "conformance/cases/broken.json");
    assert_eq!(check(&folder("suite-nothing")).exit, 2);
}

#[test]
fn the_suite_of_the_repository_is_whole() {
    let ran = check(&repository());
    assert!(ran.out.starts_with("用例集完好\n"), "{}", ran.out);
    assert_eq!(ran.exit, 0);
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
    assert!(nowhere.err.contains("/dev/null/x"), "{}", nowhere.err);
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
    let scores = project("conformance/cases/score");
    let right = format!("right={}", testee());
    let wrong = format!("wrong={} --mutant level-one-too-high", testee());
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
