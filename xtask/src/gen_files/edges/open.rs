//! Points that the authority has not settled: any well-formed answer passes.
//!
//! The points stand in `conformance/open-questions.json`; the second clause of a case is its point.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;
use super::super::recognise::edited;

/// Every case.
pub fn all() -> Vec<Value> {
    [notices(), codes(), grades(), histories(), directories()].concat()
}

/// What is asked: operation, the document or value, and the shape of an answer.
fn asked(
    (id, point, clause): (&str, &str, &str),
    title: Text,
    op: &str,
    members: Vec<(&'static str, Value)>,
    expect: &Value,
) -> Value {
    let clause = [format!("LTCI-SPEC-1 {clause}"), format!("LTCI-SPEC-1 {point}")];
    case(&format!("open/{id}"), "open", op, &clause, title, members, expect)
}

fn document(place: (&str, &str, &str), title: Text, input: Value) -> Value {
    let expect = json!({ "verdict": "acceptable", "findings": [] });
    asked(place, title, "validate", vec![("input", input)], &expect)
}

fn code(place: (&str, &str, &str), title: Text, code: &str, value: &str) -> Value {
    let members = vec![("code", json!(code)), ("value", json!(value))];
    asked(place, title, "code", members, &json!({ "verdict": "acceptable" }))
}

/// The base assessment was concluded on 2026-01-22.
fn assessment(edits: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/assessment.json");
    edited(serde_json::from_str(text).unwrap_or_default(), edits)
}

fn notices() -> Vec<Value> {
    let notice = |first: &str, last: &str| {
        assessment(&[("/notice", json!({ "begndate": first, "enddate": last }))])
    };
    vec![
        document(
            ("notice/one-day", "7.6", "4.7"),
            text!("公示只有一天", "a public notice of one day"),
            notice("2026-01-23", "2026-01-23"),
        ),
        document(
            ("notice/before-the-conclusion", "7.6", "4.7"),
            text!("公示在结论之前", "a public notice before the conclusion"),
            notice("2026-01-16", "2026-01-21"),
        ),
    ]
}

fn codes() -> Vec<Value> {
    vec![
        code(
            ("code/caregiver-of-twenty-digits", "7.7", "3.4"),
            text!("二十位数字的护理人员编号", "a caregiver's number of twenty digits"),
            "caregiver_no",
            "12345678901234567890",
        ),
        code(
            ("code/item-without-a-division", "7.14", "8.5"),
            text!("17位编码中看不出区划代码", "an item code in which no division can be seen"),
            "service_item_code",
            "ZZZZZZZZZZZZZZZZZ",
        ),
        code(
            ("code/medical-transaction", "7.20", "15.3"),
            text!("长护险使用医疗结算的交易编号", "the number of a medical transaction"),
            "infno",
            "2207",
        ),
        document(
            ("code/division-of-the-platform", "7.8", "3.3"),
            text!(
                "区划代码表中没有、可能是平台自设的代码",
                "a code that the table does not have and the platform may"
            ),
            assessment(&[("/person/insuplc_admdvs", json!("330198"))]),
        ),
    ]
}

/// Nothing is dependent, and one or six answers are partly independent.
fn grades() -> Vec<Value> {
    let text = include_str!("../../../../crates/ltci/data/bases/self-assessment.json");
    let sheet = |partial: &[&str], grade: &str| {
        let names = ["eating", "bowel_bladder", "bathing", "dressing", "toileting", "transfer"];
        let answer = |name: &&str| if partial.contains(name) { "partial" } else { "independent" };
        let answers: Value =
            names.iter().map(|name| ((*name).to_owned(), json!(answer(name)))).collect();
        let base = serde_json::from_str(text).unwrap_or_default();
        edited(base, &[("/answers", answers), ("/grade", json!(grade))])
    };
    vec![
        document(
            ("self-assessment/one-partial-is-a", "7.18", "11.4"),
            text!("一项部分独立，其余独立，填A级", "one partly independent answer, graded A"),
            sheet(&["bathing"], "A"),
        ),
        document(
            ("self-assessment/one-partial-is-b", "7.18", "11.4"),
            text!("一项部分独立，其余独立，填B级", "one partly independent answer, graded B"),
            sheet(&["bathing"], "B"),
        ),
    ]
}

/// An assessment that was not passed, in a province of which no rule was seen.
fn histories() -> Vec<Value> {
    let text = include_str!("../../../../crates/ltci/data/bases/assessment-history.json");
    let history = edited(
        serde_json::from_str(text).unwrap_or_default(),
        &[
            ("/person/insuplc_admdvs", json!("520100")),
            ("/cases/0/conclusion/asmt_result", json!("not_passed")),
        ],
    );
    vec![document(
        ("history/applied-again-elsewhere", "7.24", "11.8"),
        text!("其他省：未通过后再次申请", "applying again in another province"),
        history,
    )]
}

fn directories() -> Vec<Value> {
    let text = include_str!("../../../../crates/ltci/data/bases/directory.json");
    let directory = edited(
        serde_json::from_str(text).unwrap_or_default(),
        &[("/edition/publisher_admdvs", json!("100000"))],
    );
    vec![document(
        ("directory/publisher-of-the-country", "7.15", "8.2"),
        text!("发布机构写100000", "a publisher with the code 100000"),
        directory,
    )]
}
