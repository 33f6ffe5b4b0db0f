//! The suite as a thing to check and to hand over.

use std::fs;
use std::path::{Path, PathBuf};

use super::{cases, path, repository, run};
use crate::{file, folder, ltci};

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

#[test]
fn a_folder_is_not_called_like_an_archive() {
    let suite = small_suite("suite-tar");
    for name in ["x.tar.gz", "x.tgz", "x.7Z"] {
        let target = suite.join(name);
        let ran = export(&suite, &target);
        assert!(ran.err.contains("压缩文件只支持 .zip"), "{}", ran.err);
        assert_eq!((ran.exit, ran.out.as_str(), target.exists()), (2, "", false));
    }
    assert_eq!(export(&suite, &suite.join("suite-1.2")).exit, 0);
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
