use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use serde_json::json;

use crate::{
    BASE, base_with, contradictory, executable, file, finish, folder, ltci, ltci_with, on_one_line,
};

/// What begins a change of colour.
const ESCAPE: char = '\u{1b}';

#[test]
fn an_acceptable_document_gets_one_line_and_exit_code_0() {
    let here = folder("acceptable");
    let path = file(&here, "甲.json", BASE);
    let ran = ltci(&["validate", &path]);
    assert_eq!(ran.out, format!("✔ {path}  可接受\n共1份文书：可接受1，拒绝0\n"));
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    let ran = ltci(&["--lang", "en", "validate", &path]);
    assert_eq!(ran.out, format!("✔ {path}  acceptable\n1 document: 1 acceptable, 0 refused\n"));
}

#[test]
fn a_finding_is_shown_with_its_line_its_help_and_its_source() {
    let here = folder("finding");
    let path = file(&here, "a.json", contradictory());
    let ran = ltci(&["validate", &path, "--lang", "zh"]);
    let expected = format!(
        "✘ {path}  拒绝：1个错误

  错误 LTC-A-012 失能等级与得分不符
    --> {path}:49:12  /level
     |
  49 |   \"level\": \"4\",
     |            ^^^
     |
  按得分，失能等级应为重度失能Ⅰ级，文书填的是重度失能Ⅱ级。
  建议：用 ltci assess 查看等级是怎样得出的：三个维度的分级按组合法得出等级。
  依据：医保办发〔2021〕37号“组合法”（惯例）；LTCI-SPEC-1 第4.5节（明文规定）

共1份文书：可接受0，拒绝1
发现：1个错误，0个警告，0个提示
"
    );
    assert_eq!(ran.out, expected);
    assert_eq!((ran.exit, ran.err.as_str()), (1, ""));
}

#[test]
fn the_same_finding_in_english() {
    let ran = ltci_with(&["validate", "-", "--lang=en"], contradictory().as_bytes());
    for part in [
        "✘ -  refused: 1 error\n",
        "  error LTC-A-012 disability level contradicts the scores\n    --> -:49:12  /level\n",
        "\n  help: ",
        "\n  source: 医保办发〔2021〕37号, 组合法 (convention); LTCI-SPEC-1, section 4.5\n          (stated)\n",
        "\n1 document: 0 acceptable, 1 refused\nFindings: 1 error, 0 warnings, 0 notices\n",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    assert_eq!(ran.exit, 1);
}

#[test]
fn the_caret_stands_under_the_place_behind_chinese_punctuation() {
    let document = base_with(r#""psn_name": "样例甲","#, "").replacen(
        r#""gend": "2""#,
        r#""psn_name": "样（）", "gend": "1""#,
        1,
    );
    let ran = ltci_with(&["validate", "-"], document.as_bytes());
    let expected = r#"
    --> -:11:32  /person/gend
     |
  11 |     "psn_name": "•（）", "gend": "1",
     |                                  ^^^
"#;
    assert!(ran.out.contains(expected), "{}", ran.out);
}

#[test]
fn a_warning_does_not_refuse() {
    let document = base_with("2028-01-31", "2029-01-31");
    let ran = ltci_with(&["validate", "-"], document.as_bytes());
    assert!(ran.out.starts_with("✔ -  可接受：1个警告\n\n  警告 LTC-A-011 "), "{}", ran.out);
    assert!(ran.out.ends_with("共1份文书：可接受1，拒绝0\n发现：0个错误，1个警告，0个提示\n"));
    assert_eq!(ran.exit, 0);
}

#[test]
fn the_day_decides_where_a_rule_compares_with_it() {
    let codes = |day: &str| {
        let arguments = ["validate", "-", "--format", "ndjson", "--as-of", day];
        let ran = ltci_with(&arguments, BASE.as_bytes());
        (ran.exit, ran.json()["findings"][0]["code"].clone())
    };
    assert_eq!(codes("2026-01-21"), (1, json!("LTC-A-017")));
    assert_eq!(codes("2026-01-22"), (0, json!(null)));
    assert_eq!(codes("2028-02-01"), (0, json!("LTC-A-018")));
}

#[test]
fn a_folder_stands_for_the_documents_below_it() {
    let here = folder("walk");
    for (name, content) in [
        ("b.json", BASE),
        ("a/c.XML", "<a/>"),
        ("a/b.ndjson", "{}\n{}\n"),
        ("a/.hidden.json", "{}"),
        (".hidden/d.json", "{}"),
        ("a/readme.txt", "not a document"),
        ("c.jsonl", "{}"),
    ] {
        file(&here, name, content);
    }
    let root = here.to_str().expect("UTF-8").to_owned();
    let ran = ltci(&["validate", "--format", "ndjson", &root]);
    let names: Vec<_> = ran.out.lines().map(name).collect();
    let expected = ["a/b.ndjson:1", "a/b.ndjson:2", "a/c.XML", "b.json", "c.jsonl"];
    assert_eq!(names, expected.map(|name| format!("{root}/{name}")));
    assert_eq!(ran.exit, 1);
    // A file that is named is read whatever its name.
    let hidden = file(&here, ".hidden/e.txt", BASE);
    assert_eq!(ltci(&["validate", &hidden]).exit, 0);
}

#[test]
fn a_bad_first_line_of_ndjson_does_not_hide_the_others() {
    let here = folder("ndjson-bad-first");
    let good = on_one_line(BASE);
    for first in ["{bad", "[]", "null", "{\"doc_type\":", "\u{feff}{}", "<a/>"] {
        let path = file(&here, "a.ndjson", format!("{first}\n{good}\n{good}\n"));
        let ran = ltci(&["validate", "--lang", "en", &path]);
        assert!(ran.out.contains("3 documents: 2 acceptable, 1 refused"), "{first}: {}", ran.out);
        assert_eq!(ran.exit, 1, "{first}");
    }
}

#[test]
fn every_line_of_ndjson_is_a_document_of_its_own() {
    let good = on_one_line(BASE);
    let bad = on_one_line(&contradictory());
    let day = format!("{good}\n\n{{\"doc_type\":\"assessment\",}}\r\n \t\nnonsense\n{bad}\n{good}");
    let ran = ltci_with(&["validate", "-", "--format", "ndjson"], day.as_bytes());
    let told: Vec<_> = ran
        .out
        .lines()
        .map(|line| {
            let report: serde_json::Value = serde_json::from_str(line).expect("JSON lines");
            let codes = report["findings"].as_array().expect("findings").iter();
            let codes: Vec<_> = codes.map(|finding| finding["code"].clone()).collect();
            (name(line), report["verdict"].clone(), json!(codes))
        })
        .collect();
    let expected = [
        ("-:1", "acceptable", json!([])),
        ("-:3", "refused", json!(["LTC-P-004"])),
        ("-:5", "refused", json!(["LTC-P-011"])),
        ("-:6", "refused", json!(["LTC-A-012"])),
        ("-:7", "acceptable", json!([])),
    ];
    let expected = expected.map(|(name, verdict, codes)| (name.to_owned(), json!(verdict), codes));
    assert_eq!(told, expected);
    assert_eq!(ran.exit, 1);
}

#[test]
fn in_text_a_line_of_ndjson_is_pointed_to_in_its_file() {
    let day = format!("{}\n{{\"doc_type\":\"assessment\",}}\n", on_one_line(BASE));
    let ran = ltci_with(&["validate", "-"], day.as_bytes());
    let expected = "✔ -:1  可接受
✘ -:2  拒绝：1个错误

  错误 LTC-P-004 不是合规的JSON
   --> -:2:26
    |
  2 | {\"doc_type\":\"assessment\",}
    |                          ^
    |
";
    assert!(ran.out.starts_with(expected), "{}", ran.out);
}

#[test]
fn a_line_over_the_limit_is_refused_and_the_others_are_judged() {
    let good = on_one_line(BASE);
    let long = "x".repeat((64 << 20) + 1);
    let day = format!("{good}\n{{\"a\":\"{long}\"}}\n{good}\n");
    let ran = ltci_with(&["validate", "-", "--format", "ndjson"], day.as_bytes());
    let told: Vec<_> = ran.out.lines().map(name).collect();
    assert_eq!(told, ["-:1", "-:2", "-:3"]);
    let second: serde_json::Value =
        serde_json::from_str(ran.out.lines().nth(1).expect("three lines")).expect("JSON lines");
    assert_eq!(second["findings"][0]["code"], "LTC-P-001");
    assert_eq!(ran.exit, 1);
}

#[test]
fn json_is_one_object_with_reports_and_totals() {
    let here = folder("json");
    let good = file(&here, "good.json", BASE);
    let bad = file(&here, "bad.json", contradictory());
    let ran = ltci(&["validate", "--format", "json", &good, &bad]);
    let told = ran.json();
    assert_eq!(told["reports"][0]["document"], json!(good));
    assert_eq!(told["reports"][0]["verdict"], "acceptable");
    assert_eq!(told["reports"][0]["doc_type"], "assessment");
    assert_eq!(told["reports"][1]["document"], json!(bad));
    assert_eq!(told["reports"][1]["findings"][0]["path"], "/level");
    assert_eq!(told["reports"][1]["findings"][0]["line"], 49);
    let totals = json!({
        "documents": 2, "acceptable": 1, "refused": 1, "unread": 0,
        "findings": { "error": 1, "warning": 0, "notice": 0 },
    });
    assert_eq!(told["totals"], totals);
    assert_eq!(ran.exit, 1);
}

#[test]
fn json_and_xml_get_the_same_findings() {
    let here = folder("same");
    let bad = file(&here, "bad.json", contradictory());
    let xml = ltci(&["convert", "--to", "xml", &bad]).out;
    let ran = ltci_with(&["validate", "-", "--format", "ndjson"], xml.as_bytes());
    assert_eq!(ran.json()["findings"][0]["code"], "LTC-A-012");
    assert_eq!(ran.json()["findings"][0]["path"], "/level");
    assert_eq!(ran.exit, 1);
}

#[test]
fn what_cannot_be_read_is_told_and_the_others_are_judged() {
    let here = folder("missing");
    let bad = file(&here, "bad.json", contradictory());
    let missing = here.join("没有.json").to_str().expect("UTF-8").to_owned();
    let ran = ltci(&["validate", &missing, &bad]);
    assert_eq!(ran.err, format!("出错：读不了 {missing}：文件不存在\n"));
    assert!(ran.out.contains("LTC-A-012"));
    assert!(ran.out.contains("\n共1份文书：可接受0，拒绝1，未能判定1\n"), "{}", ran.out);
    assert_eq!(ran.exit, 2);
    let ran = ltci(&["--lang", "en", "validate", "--format", "json", &missing]);
    assert_eq!(ran.err, format!("error: cannot read {missing}: no such file\n"));
    assert_eq!(ran.json()["totals"]["unread"], 1);
    assert_eq!(ran.exit, 2);
}

#[test]
fn a_folder_without_documents_is_not_acceptable() {
    let here = folder("empty");
    let ran = ltci(&["validate", here.to_str().expect("UTF-8")]);
    assert!(ran.err.contains("其中没有 .json"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn an_empty_document_is_refused_not_unreadable() {
    for empty in ["", "\n \n"] {
        let ran = ltci_with(&["validate", "-", "--format", "ndjson"], empty.as_bytes());
        assert_eq!(ran.json()["findings"][0]["code"], "LTC-P-021");
        assert_eq!(ran.exit, 1);
    }
}

#[test]
fn many_acceptable_documents_are_only_counted() {
    let good = on_one_line(BASE);
    let day = format!("{good}\n").repeat(53);
    let ran = ltci_with(&["validate", "-"], day.as_bytes());
    assert_eq!(ran.out.matches('✔').count(), 50);
    assert!(ran.out.ends_with(
        "共53份文书：可接受53，拒绝0\n有3份可接受的文书未逐一列出，--verbose 全部列出\n"
    ));
    let ran = ltci_with(&["validate", "-", "--verbose"], day.as_bytes());
    assert_eq!(ran.out.matches('✔').count(), 53);
    assert!(ran.out.ends_with("共53份文书：可接受53，拒绝0\n"));
}

#[test]
fn colour_is_for_terminals_unless_asked_for() {
    let ran = ltci_with(&["validate", "-"], contradictory().as_bytes());
    assert!(!ran.out.contains(ESCAPE));
    let ran = ltci_with(&["validate", "-", "--color", "always"], contradictory().as_bytes());
    assert!(ran.out.contains(ESCAPE));
    let ran = ltci_with(&["validate", "-", "--color=never"], contradictory().as_bytes());
    assert!(!ran.out.contains(ESCAPE));
    assert!(!ltci(&["validate", "nowhere.json"]).err.contains(ESCAPE));
}

#[test]
fn a_document_cannot_steer_the_terminal() {
    let document = "{\"\u{1b}]0;owned\u{7}\":1,\r\u{1b}[2J\u{202e}}";
    for arguments in [["validate", "-", "--color=always"], ["assess", "-", "--color=always"]] {
        let ran = ltci_with(&arguments, document.as_bytes());
        assert!(!ran.out.contains("\u{1b}]") && !ran.out.contains("\u{1b}[2J"));
        assert!(!ran.out.contains(['\u{7}', '\u{202e}', '\r']), "{:?}", ran.out);
        assert_eq!(ran.exit, 1);
    }
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_cannot_pass_for_a_verdict() {
    let here = folder("forged");
    let forged = file(&here, "a\n✔ b.json", contradictory());
    for name in [forged, format!("{}\n✔ b.json", here.display())] {
        let ran = ltci(&["validate", &name]);
        let said = format!("{}{}", ran.out, ran.err);
        assert!(!said.lines().any(|line| line.starts_with('✔')), "{said}");
    }
}

#[test]
fn bytes_of_any_kind_get_a_verdict() {
    let samples: [&[u8]; 8] = [
        b"\xff\xfe<\x00a\x00/\x00>\x00",
        b"\xef\xbb\xbf{}",
        b"\x00\x00\x00",
        b"{\"a\":\"\xff\"}\n{}",
        b"<?xml version=\"1.0\" encoding=\"GB18030\"?><assessment/>",
        b"{}\n\xff",
        b"{\"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\xa6\xb0\xcc\x81\":1}",
        b"\"",
    ];
    for bytes in samples {
        for format in ["text", "json", "ndjson"] {
            let ran = ltci_with(&["validate", "-", "--format", format], bytes);
            assert_eq!((ran.exit, ran.err.as_str()), (1, ""), "{bytes:?}");
        }
    }
}

#[test]
fn a_reader_who_has_seen_enough_ends_the_run_quietly() {
    let here = folder("pipe");
    let day = file(&here, "day.ndjson", format!("{}\n", on_one_line(BASE)).repeat(5000));
    let mut command = executable();
    command.args(["validate", "--format", "ndjson", &day]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the executable starts");
    let mut first = String::new();
    let mut reader = BufReader::new(child.stdout.take().expect("stdout is piped"));
    reader.read_line(&mut first).expect("a line");
    drop(reader);
    let ended = child.wait_with_output().expect("the executable ends");
    assert!(first.contains("day.ndjson:1\""));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert_eq!(ended.status.code(), Some(141));
}

#[test]
fn the_language_follows_the_locale() {
    let said = |name: &str, value: &str| {
        let ran = finish(executable().env(name, value).args(["validate", "-"]), BASE.as_bytes());
        ran.out
    };
    assert!(said("LANG", "zh_CN.UTF-8").contains("可接受"));
    assert!(said("LC_ALL", "zh_TW").contains("可接受"));
    assert!(said("LANG", "en_GB.UTF-8").contains("acceptable"));
    assert!(said("LANG", "de_DE.UTF-8").contains("acceptable"));
    // Without any locale it is Chinese, the language of most users.
    assert!(ltci_with(&["validate", "-"], BASE.as_bytes()).out.contains("可接受"));
}

fn name(line: &str) -> String {
    let report: serde_json::Value = serde_json::from_str(line).expect("JSON lines");
    report["document"].as_str().expect("a name").to_owned()
}
