use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

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
    let cases = repository().join("conformance/cases");
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

/// An export of the repository's suite.
fn exported(name: &str) -> PathBuf {
    let target = folder(name).join("export");
    let from = repository();
    let (from, to) = (from.to_str().expect("UTF-8"), target.to_str().expect("UTF-8"));
    let ran = ltci(&["suite", "export", to, "--from", from]);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{}", ran.out);
    target
}

fn check(folder: &Path) -> crate::Ran {
    ltci(&["suite", "self-check", folder.to_str().expect("UTF-8")])
}

#[test]
fn an_export_stands_on_its_own() {
    let export = exported("suite-export");
    let ran = check(&export);
    assert!(ran.out.starts_with("用例集完好\n"), "{}", ran.out);
    assert_eq!(ran.exit, 0);
    let to = export.to_str().expect("UTF-8");
    assert_eq!(run(to, &["--op", "score"]).exit, 0);
    let again = ltci(&["suite", "export", to, "--from", to]);
    assert!(again.err.contains("文件夹不是空的"), "{}", again.err);
    assert_eq!(again.exit, 2);
    let zips = ["a.zip", "b.ZIP"].map(|name| export.with_file_name(name));
    for zip in &zips {
        let ran = ltci(&["suite", "export", zip.to_str().expect("UTF-8"), "--from", to]);
        assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    }
    let [a, b] = zips.map(|zip| fs::read(zip).expect("a ZIP is written"));
    assert!(a == b, "the same bytes, from an export too");
    assert_eq!(&a[..4], b"PK\x03\x04");
}

#[test]
fn what_is_wrong_with_a_suite_is_told() {
    let export = exported("suite-faults");
    let change = |name: &str, from: &str, to: &str| {
        let path = export.join(name);
        let text = fs::read_to_string(&path).expect("a file of the suite");
        assert!(text.contains(from), "{name} has no {from}");
        fs::write(&path, text.replacen(from, to, 1)).expect("a file can be written");
    };
    let case = "conformance/cases/rules/LTC-A-012.json";
    change(case, "LTC-A-012/bad/one-level-too-high", "LTC-A-012/bad/renamed");
    fs::remove_file(export.join("schemas/report.schema.json")).expect("it is there");
    fs::write(export.join("docs/rules/more.md"), "").expect("a file can be written");
    let ran = check(&export);
    let told = |place: &str, text: &str| {
        let line = format!("{place}\n    {text}\n");
        assert!(ran.out.contains(&line), "{line} is not in {}", ran.out);
    };
    told("LTC-A-012/bad/renamed", "清单中没有");
    told("LTC-A-012/bad/one-level-too-high", "清单中有，用例中没有");
    told("conformance/manifest.json", "digest与用例不符");
    told(case, "文件已被改动");
    told("schemas/report.schema.json", "文件缺失");
    told("docs/rules/more.md", "多出的文件");
    assert!(ran.out.contains("6处有误"), "{}", ran.out);
    assert_eq!(ran.exit, 1);
    let again = export.with_file_name("again");
    let (from, to) = (export.to_str().expect("UTF-8"), again.to_str().expect("UTF-8"));
    assert_eq!(ltci(&["suite", "export", to, "--from", from]).exit, 1);
    assert!(!again.exists(), "what is not whole is not handed over");
}

#[test]
fn malformed_and_repeated_cases_and_unknown_rules_are_told() {
    let export = exported("suite-malformed");
    let cases = export.join("conformance/cases");
    fs::write(cases.join("broken.json"), "{").expect("a file can be written");
    fs::copy(cases.join("rules/LTC-A-001.json"), cases.join("twin.json")).expect("a copy");
    let rules = export.join("schemas/rules.json");
    let text = fs::read_to_string(&rules).expect("the rules");
    let text = text.replacen(r#""code": "LTC-A-012""#, r#""code": "LTC-A-912""#, 1);
    let text = text.replacen(r#""en": "score not permitted""#, r#""en": """#, 1);
    fs::write(&rules, text).expect("a file can be written");
    let ran = ltci(&["--lang", "en", "suite", "self-check", export.to_str().expect("UTF-8")]);
    for line in [
        "conformance/cases/broken.json\n    broken.json: line 1, column 1: ",
        "    the id stands twice\n",
        "LTC-A-001\n    title lacks a tongue\n",
        "LTC-A-012/bad/one-level-too-high\n    no rule LTC-A-012 in schemas/rules.json\n",
    ] {
        assert!(ran.out.contains(line), "{line} is not in {}", ran.out);
    }
    assert_eq!(ran.exit, 1);
    let json = ltci(&["suite", "self-check", export.to_str().expect("UTF-8"), "--format", "json"]);
    assert_eq!(json.json()["faults"][0]["place"], "conformance/cases/broken.json");
    assert_eq!(check(&folder("suite-nothing")).exit, 2);
}

#[test]
fn the_suite_of_the_repository_is_whole() {
    let ran = check(&repository());
    assert!(ran.out.starts_with("用例集完好\n"), "{}", ran.out);
    assert_eq!(ran.exit, 0);
}
