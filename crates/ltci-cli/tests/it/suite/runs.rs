//! Runs of the suite: what they judge, how they end, and how they are gone on with.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

use super::{cases, path, repository, run};
use crate::{file, folder, ltci};

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
fn a_run_that_has_ended_has_nothing_left_to_ask_and_writes_the_same() {
    let (cases, here) = cases("suite-ended", "must", "acceptable");
    let out = here.join("out");
    let names = ["result.txt", "result.json", "junit.xml", "result.html"];
    let written = || names.map(|name| fs::read(out.join(name)).expect("a report"));
    let first = run(&cases, &["--out", path(&out)]);
    let reports = written();
    for name in names {
        fs::remove_file(out.join(name)).expect("a report");
    }
    let again = run(&cases, &["--out", path(&out), "--resume", "--lang", "zh", "--jobs", "4"]);
    assert_eq!((again.exit, &again.out), (1, &first.out));
    assert_eq!(again.err, "2个用例都已有结果，没有要问的了\n");
    assert!(written() == reports);
    let english = run(&cases, &["--out", path(&out), "--resume", "--lang", "en"]);
    assert_eq!(english.err, "all 2 cases are settled, and nothing is left to ask\n");
}

#[test]
fn an_operation_that_is_not_known_is_told_but_does_not_stop_the_run() {
    let (cases, here) = cases("suite-misspelt", "must", "refused");
    let codes = fs::read_to_string(here.join("cases/codes.json")).expect("it is there");
    file(&here, "cases/codes.json", codes.replacen("\"code\", \"clause", "\"cdoe\", \"clause", 1));
    let ran = run(&cases, &[]);
    let warning = "警告：没有“cdoe”这个操作，问它的用例有1个，第一个是 code/gend/good/1：\
                   写错了，或者用例集比本程序新\n";
    assert_eq!((ran.exit, ran.err.as_str()), (0, warning));
    let listed = ltci(&["suite", "list", "--cases", &cases, "--lang", "en", "--format", "json"]);
    assert!(listed.err.starts_with("warning: there is no operation cdoe;"), "{}", listed.err);
    assert_eq!(listed.json()["cases"][0]["op"], "cdoe");
}

#[test]
fn what_the_runner_says_is_in_the_language_of_the_session() {
    let (cases, here) = cases("suite-tongues", "must", "refused");
    let list = file(&here, "known.txt", "code/gend/bad/7\n");
    for (more, zh, en) in [
        (
            ["--failures", &list],
            "出错：已知未通过清单有误：第1行：code/gend/bad/7没有写原因\n",
            "error: a fault in the list of known failures: known failures, line 1: \
             code/gend/bad/7 is listed without a reason\n",
        ),
        (
            ["--op", "fly"],
            "出错：用法不对：没有用例符合所选的条件\n",
            "error: usage: no case of the suite passes the filter\n",
        ),
    ] {
        for (language, said) in [("zh", zh), ("en", en)] {
            let ran = run(&cases, &[&["--lang", language], &more[..]].concat());
            assert_eq!((ran.exit, ran.err.as_str()), (2, said));
        }
    }
    let missing = run("nowhere", &[]);
    assert_eq!(missing.err, "出错：读写失败：读不了 nowhere：没有这个文件或文件夹\n");
    file(&here, "cases/codes.json", "{\"area\": 1}");
    let broken = run(&cases, &[]);
    assert_eq!(broken.err, "出错：用例有误：codes.json，位置“/area”：须有，须是字符串\n");
}

#[test]
fn the_help_names_every_operation() {
    let operations = ["code", "validate", "validate_batch", "score", "convert", "seal_verify"];
    let others = ["sm3", "sm2_verify", "map", "recognise", "exchange", "import", "settle"];
    let platform = ["platform_read", "platform_write"];
    for language in ["zh", "en"] {
        let help = ltci(&["help", "suite", "run", "--lang", language]).out;
        let words: Vec<_> = help.split_whitespace().collect();
        for name in operations.iter().chain(&others).chain(&platform) {
            assert!(words.contains(name), "{name}\n{help}");
        }
    }
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
    let json = run(&cases, &["--format", "json"]).json();
    let owner = serde_json::json!({ "suite": json["suite"]["digest"], "testee": json["testee"] });
    fs::write(&journal, format!("{owner}\n{{\"case\":\"sm3:")).expect("a file can be written");
    let resumed = run(&cases, &["--out", out, "--resume"]);
    assert_eq!((resumed.exit, resumed.out, resumed.err), (0, whole.out, String::new()));
    let kept = fs::read_to_string(&journal).expect("the journal is kept");
    let one_left: Vec<_> = kept.lines().take(2).collect();
    fs::write(&journal, one_left.join("\n") + "\n").expect("a file can be written");
    let resumed = run(&cases, &["--out", out, "--resume"]);
    assert_eq!(resumed.err, "1个用例已有结果，还要问1个\n");
    fs::write(&journal, "{}\n").expect("a file can be written");
    let ran = run(&cases, &["--out", out, "--resume"]);
    assert!(ran.err.starts_with("出错：中断的测试不能继续："), "{}", ran.err);
    assert_eq!(ran.exit, 2);
    assert_eq!(run(&cases, &["--out", out]).exit, 0, "begun anew");
    let ran = run(&cases, &["--order", "sorted"]);
    assert!(ran.err.starts_with("出错：用法不对："), "{}", ran.err);
}
