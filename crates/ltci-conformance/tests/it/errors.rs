//! What is said when there is no verdict, in both tongues, and folders that cannot be read whole.

use std::fs;
use std::path::Path;

use ltci_conformance::{
    Badge, Error, KnownFailures, Lang, Level, Order, Party, Suite, TesteeCommand, self_check,
};
use serde_json::json;
use tempfile::TempDir;

use crate::fake::*;

fn said(error: &Error) -> (&str, &str) {
    assert_eq!(error.to_string(), error.text().get(Lang::En));
    (error.text().get(Lang::Zh), error.text().get(Lang::En))
}

fn suite_of(text: &str) -> Error {
    Suite::from_files([("a.json".to_owned(), text.into())]).unwrap_err()
}

#[test]
fn what_is_wrong_with_a_suite_is_told_in_both_tongues() {
    let case = fs::read_to_string(here("suite/codes/money.json")).unwrap();
    let changed = |from: &str, to: &str| {
        assert!(case.contains(from));
        suite_of(&case.replacen(from, to, 1))
    };
    let place = (
        "a.json中的用例money/good/zero，位置“/cases/0",
        "a.json: case money/good/zero: at \"/cases/0",
    );
    for (error, zh, en) in [
        (
            changed("\"must\"", "\"musst\""),
            "/level”：内容不符合要求（",
            "/level\": unknown variant",
        ),
        (changed("\"op\"", "\"pp\""), "”：缺少成员“op”", "\": member \"op\" is missing"),
        (
            changed("\"value\": \"0.00\",", ""),
            "”：缺少成员“value”",
            "\": member \"value\" is missing",
        ),
        (
            changed("\"value\"", "\"valeu\": 1, \"value\""),
            "/valeu”：操作“code”没有这个成员",
            "/valeu\": operation \"code\" has no such member",
        ),
        (
            changed("[\"SPEC-2\"]", "[]"),
            "/clause”：至少引用一个条款",
            "/clause\": must cite at least one clause",
        ),
        (
            changed("\"acceptable\"", "\"good\""),
            "/expect/verdict”：应为“acceptable”或“refused”",
            "/expect/verdict\": must be \"acceptable\" or \"refused\"",
        ),
    ] {
        let (told_zh, told_en) = said(&error);
        assert!(told_zh.starts_with(&format!("{}{zh}", place.0)), "{told_zh}");
        assert!(told_en.starts_with(&format!("{}{en}", place.1)), "{told_en}");
    }
    for (text, zh, en) in [
        (
            "{\"a\": 1,\n\"a\": 2}",
            "a.json第2行第3列：成员“a”写了两次",
            "a.json: line 2, column 3: member \"a\" is given twice",
        ),
        (
            "{",
            "a.json第1行第1列：JSON没有写完",
            "a.json: line 1, column 1: EOF while parsing an object",
        ),
        (
            "[]",
            "a.json，位置“”：用例文件须是对象",
            "a.json: at \"\": a case file must be an object",
        ),
        (r#"{"area":"x","cases":[]}"#, "a.json中没有用例", "a.json holds no case"),
    ] {
        assert_eq!(said(&suite_of(text)), (zh, en));
    }
}

#[test]
fn what_the_caller_did_wrong_is_told_in_both_tongues() {
    for (error, zh, en) in [
        (
            "musst".parse::<Level>().unwrap_err(),
            "级别没有“musst”，只有must、should、may、open",
            "\"musst\" is no level; levels are must, should, may, open",
        ),
        (
            "sorted".parse::<Order>().unwrap_err(),
            "次序没有“sorted”，只有given、reversed、shuffled:种子",
            "\"sorted\" is no order; orders are given, reversed, shuffled:SEED",
        ),
        (
            TesteeCommand::parse("java 'x").unwrap_err(),
            "引号没有成对：java 'x",
            "unusable testee: missing closing quote: java 'x",
        ),
        (TesteeCommand::parse("").unwrap_err(), "没有写程序：", "unusable testee: no program: "),
        (
            TesteeCommand::parse("https://a/").unwrap_err(),
            "不支持TLS；请经代理转为http：https://a/",
            "unusable testee: TLS is not spoken here; put a proxy before it that speaks http: https://a/",
        ),
        (
            TesteeCommand::parse("http://:80/").unwrap_err(),
            "地址中没有主机：http://:80/",
            "unusable testee: no host: http://:80/",
        ),
        (
            Party::parse("java -jar a.jar").unwrap_err(),
            "没有写成“名=命令”：java -jar a.jar",
            "unusable testee: not written NAME=COMMAND: java -jar a.jar",
        ),
        (
            KnownFailures::parse("a/b # 待修", &suite()).unwrap_err(),
            "第1行：用例集中没有用例a/b",
            "known failures, line 1: the suite has no case a/b",
        ),
        (
            Badge::of(&json!({}), Lang::Zh).unwrap_err(),
            "内容不符合要求（missing field `passed`）",
            "not the JSON report of a run: missing field `passed`",
        ),
        (
            try_run("old_protocol.py", &options()).unwrap_err(),
            "它用的是协议第2版，不是第1版",
            "it speaks protocol 2, not 1",
        ),
    ] {
        let (told_zh, told_en) = said(&error);
        assert!(told_zh.contains(zh), "{told_zh}");
        assert!(told_en.contains(en), "{told_en}");
    }
    let nobody = TesteeCommand::parse("/there/is/nothing").unwrap();
    let error = ltci_conformance::run(&suite(), &nobody, &options(), &|_| {}).unwrap_err();
    assert_eq!(said(&error).0, "/there/is/nothing：没有这个文件或文件夹");
}

#[test]
fn an_operation_that_nobody_knows_is_a_fault_of_the_suite_but_can_be_read() {
    let file = fs::read_to_string(here("suite/codes/money.json")).unwrap();
    let file = file.replacen("\"op\": \"code\"", "\"op\": \"cdoe\"", 1);
    let suite = Suite::from_files([("a.json".to_owned(), file.clone().into())]).unwrap();
    assert_eq!(suite.unknown_ops().into_iter().collect::<Vec<_>>(), [("cdoe", vec![ZERO])]);
    let folder = TempDir::new().unwrap();
    let write = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    };
    write("conformance/cases/a.json", &file);
    write("conformance/manifest.json", &ltci_conformance::manifest(&suite).to_string());
    write("schemas/rules.json", r#"{"rules":[]}"#);
    let found = self_check(folder.path()).unwrap();
    let faults: Vec<_> =
        found.faults.iter().map(|fault| (fault.place.as_str(), fault.text.get(Lang::Zh))).collect();
    assert_eq!(faults, [(ZERO, "没有“cdoe”这个操作")]);
}

/// A folder with a good file of cases.
#[cfg(unix)]
fn folder_of_cases() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::copy(here("suite/codes/money.json"), folder.path().join("money.json")).unwrap();
    folder
}

#[cfg(unix)]
fn link(to: &Path, folder: &TempDir, name: &str) {
    std::os::unix::fs::symlink(to, folder.path().join(name)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_or_back_is_an_error_that_names_it() {
    for (to, name, why) in [
        ("nowhere.json", "lost.json", "没有这个文件或文件夹"),
        ("nowhere", "lost", "没有这个文件或文件夹"),
        (".", "round", "链接绕回了自己"),
    ] {
        let folder = folder_of_cases();
        link(Path::new(to), &folder, name);
        let error = Suite::load(folder.path()).unwrap_err();
        assert!(error.is_io());
        let path = folder.path().join(name);
        assert_eq!(error.text().get(Lang::Zh), format!("读不了 {}：{why}", path.display()));
    }
}

#[cfg(unix)]
#[test]
fn cases_behind_links_are_asked_too() {
    let folder = folder_of_cases();
    link(&here("suite/score"), &folder, "score");
    assert_eq!(Suite::load(folder.path()).unwrap().ops(), ["code", "score"]);
}
