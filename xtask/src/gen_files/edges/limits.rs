//! How many findings are listed, and which.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;
use super::judging::assessment;

/// The limit of LTCI-SPEC-1, 6.1.
const MOST: usize = 1_000;

/// Every case.
pub fn all() -> Vec<Value> {
    let padded = |number: usize| format!("x{number:04}");
    let plain = |number: usize| format!("x{number}");
    vec![
        asked(
            "at-the-limit",
            text!("恰好1000个发现：全部列出", "exactly 1,000 findings: all are listed"),
            (0..MOST).map(padded),
            (0..MOST).map(padded),
        ),
        asked(
            "one-more-backwards",
            text!(
                "1001个未知字段倒着写：列出路径在前的1000个",
                "1,001 unknown fields, written backwards: the first 1,000 by path are listed"
            ),
            (0..=MOST).rev().map(padded),
            (0..MOST).map(padded),
        ),
        asked(
            "one-more-by-bytes",
            text!(
                "路径按字节排序：/x1000在/x101之前，未列出的是/x999",
                "paths are sorted by bytes: /x1000 is before /x101, and /x999 is left out"
            ),
            (0..=MOST).map(plain),
            (0..=MOST).filter(|number| *number != 999).map(plain),
        ),
        asked(
            "many-more",
            text!("5000个未知字段：结论相同", "5,000 unknown fields: the same"),
            (0..5 * MOST).map(padded),
            (0..MOST).map(padded),
        ),
    ]
}

/// The base assessment with unknown fields, of which some are told.
fn asked(
    id: &str,
    title: Text,
    unknown: impl Iterator<Item = String>,
    told: impl Iterator<Item = String>,
) -> Value {
    let unknown: Vec<_> = unknown.map(|name| (format!("/{name}"), json!(1))).collect();
    let edits: Vec<_> =
        unknown.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
    let finding = |code: &str, path: &str| json!({ "code": code, "path": path });
    let more = (unknown.len() > MOST).then(|| finding("LTC-P-019", ""));
    let told = told.map(|name| finding("LTC-F-002", &format!("/{name}")));
    let findings: Vec<_> = more.into_iter().chain(told).collect();
    let expect = json!({ "verdict": "refused", "findings": findings });
    let clause = ["LTCI-SPEC-1 5.1".to_owned(), "LTCI-SPEC-1 6.1".to_owned()];
    let input = [("input", assessment(&edits))];
    case(&format!("limits/findings/{id}"), "should", "validate", &clause, title, input, &expect)
}
