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
    ]
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
