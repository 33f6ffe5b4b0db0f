//! The order of judgement, and what paths may say, by documents with several faults.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;
use super::super::recognise::edited;

/// Every case.
pub fn all() -> Vec<Value> {
    [order(), names()].concat()
}

/// The base assessment, of level 3.
pub(super) fn assessment(edits: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/assessment.json");
    edited(serde_json::from_str(text).unwrap_or_default(), edits)
}

fn asked(id: &str, title: Text, clause: &str, input: Value, findings: &[(&str, &str)]) -> Value {
    let finding = |(code, path): &(&str, &str)| json!({ "code": code, "path": path });
    let findings: Vec<_> = findings.iter().map(finding).collect();
    let expect = json!({ "verdict": "refused", "findings": findings });
    let clause = [format!("LTCI-SPEC-1 {clause}"), "LTCI-SPEC-1 5.1".to_owned()];
    let id = format!("judging/{id}");
    case(&id, "must", "validate", &clause, title, [("input", input)], &expect)
}

fn order() -> Vec<Value> {
    let wrong_level = ("/level", json!("4"));
    let wrong_total = ("/totals/adl", json!(45));
    vec![
        asked(
            "rules-only",
            text!("等级与合计分都有误：两个发现", "level and total are wrong: two findings"),
            "5.2",
            assessment(&[wrong_level.clone(), wrong_total.clone()]),
            &[("LTC-A-012", "/level"), ("LTC-A-002", "/totals/adl")],
        ),
        asked(
            "form-before-rules",
            text!(
                "形式有错误的，不再检查字段之间的关系",
                "with an error of form the relations are not checked"
            ),
            "5.2",
            assessment(&[wrong_level, wrong_total, ("/remark", json!("样例"))]),
            &[("LTC-F-002", "/remark")],
        ),
        asked(
            "all-of-form-at-once",
            text!("形式的问题一次报告", "all problems of form are reported at once"),
            "5.2",
            assessment(&[
                ("/remark", json!("样例")),
                ("/person/brdy", Value::Null),
                ("/scores/adl_eating", json!("5")),
                ("/asmt_kind", json!("annual")),
            ]),
            &[
                ("LTC-F-002", "/remark"),
                ("LTC-F-001", "/person/brdy"),
                ("LTC-F-003", "/scores/adl_eating"),
                ("LTC-I-016", "/asmt_kind"),
            ],
        ),
    ]
}

fn names() -> Vec<Value> {
    let unknown = |id: &str, title: Text, name: &str, path: &str| {
        let place = format!("/{name}");
        asked(id, title, "5.3", assessment(&[(&place, json!("1"))]), &[("LTC-F-002", path)])
    };
    vec![
        unknown(
            "name-of-a-field",
            text!("像字段名的，路径中写出", "what looks like a field stands in the path"),
            "remark_1",
            "/remark_1",
        ),
        unknown(
            "name-with-five-digits",
            text!("有五个数字的，写出", "a name with five digits stands in the path"),
            "a12345",
            "/a12345",
        ),
        unknown(
            "name-with-six-digits",
            text!("有六个数字的，写作“*”", "a name with six digits is written *"),
            "a123456",
            "/*",
        ),
        unknown(
            "name-in-chinese",
            text!("中文名称，写作“*”", "a name in Chinese is written *"),
            "样例甲",
            "/*",
        ),
        unknown(
            "name-in-capitals",
            text!("有大写字母的，写作“*”", "a name with a capital is written *"),
            "Remark",
            "/*",
        ),
    ]
}
