//! Batches of few documents.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;
use super::super::recognise::edited;

/// Every case. None and one are conventions: the specification speaks of several documents.
pub fn all() -> Vec<Value> {
    let twice = json!({ "code": "LTC-X-001", "document": 2, "path": "", "other": 1 });
    let thrice = json!({ "code": "LTC-X-001", "document": 3, "path": "", "other": 1 });
    vec![
        asked("none", "may", text!("没有文书", "no document at all"), &[], &json!([])),
        asked("one", "may", text!("一份文书", "one document"), &[reversal()], &json!([])),
        asked(
            "same-thrice",
            "should",
            text!("同一份出现三次，都指向第一份", "the same three times, told beside the first"),
            &[reversal(), reversal(), reversal()],
            &json!([twice, thrice]),
        ),
        refused(),
        filed(
            "filing/first-day",
            text!("备案自期间首日起", "a filing from the first day of the period"),
            &[("/begndate", json!("2026-02-01"))],
            &json!([]),
        ),
        filed(
            "filing/day-late",
            text!("备案迟一日开始", "a filing that begins a day late"),
            &[("/begndate", json!("2026-02-02"))],
            &not_covered(),
        ),
        filed(
            "filing/last-day",
            text!("备案到期间末日止", "a filing to the last day of the period"),
            &[("/begndate", json!("2026-02-01")), ("/enddate", json!("2026-02-28"))],
            &json!([]),
        ),
        filed(
            "filing/day-short",
            text!("备案早一日结束", "a filing that ends a day early"),
            &[("/begndate", json!("2026-02-01")), ("/enddate", json!("2026-02-27"))],
            &not_covered(),
        ),
    ]
}

fn not_covered() -> Value {
    json!([{ "code": "LTC-X-033", "document": 2, "path": "/filing_id", "other": 1 }])
}

/// A filing of January and the settlement of February under it.
fn filed(id: &str, title: Text, days: &[(&str, Value)], findings: &Value) -> Value {
    let base = |text| serde_json::from_str(text).unwrap_or_default();
    let filing = include_str!("../../../../crates/ltci/data/bases/filing.json");
    let decided = [("/filed_on", json!("2026-01-05")), ("/approved_on", json!("2026-01-08"))];
    let filing = edited(edited(base(filing), &decided), days);
    let settlement = include_str!("../../../../crates/ltci/data/bases/settlement.json");
    let elsewhere =
        [("/filing_id", json!("SAMPLE-F-000001")), ("/institution/admdvs", json!("330100"))];
    let settlement = edited(base(settlement), &elsewhere);
    let is_covered = findings.as_array().is_some_and(Vec::is_empty);
    let verdict = if is_covered { "acceptable" } else { "refused" };
    let expect = json!({ "verdict": verdict, "findings": findings });
    let clause = ["LTCI-SPEC-1 23.8".to_owned()];
    let members = [("documents", json!([filing, settlement]))];
    case(&format!("batch/{id}"), "must", "validate_batch", &clause, title, members, &expect)
}

fn reversal() -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/reversal.json");
    serde_json::from_str(text).unwrap_or_default()
}

fn asked(id: &str, level: &str, title: Text, documents: &[Value], findings: &Value) -> Value {
    let expect = json!({ "verdict": "acceptable", "findings": findings });
    batch(id, level, title, documents, &expect)
}

/// What a document is refused for by itself is not told, but the batch is refused.
fn refused() -> Value {
    let wrong = edited(reversal(), &[("/remark", json!("样例"))]);
    let title = text!(
        "其中一份被拒绝，跨文书没有发现",
        "one is refused by itself, and nothing is found across"
    );
    let expect = json!({ "verdict": "refused", "findings": [] });
    batch("one-refused", "must", title, &[reversal(), wrong], &expect)
}

fn batch(id: &str, level: &str, title: Text, documents: &[Value], expect: &Value) -> Value {
    let clause = ["LTCI-SPEC-1 23.1".to_owned()];
    let members = [("documents", json!(documents))];
    case(&format!("batch/{id}"), level, "validate_batch", &clause, title, members, expect)
}
