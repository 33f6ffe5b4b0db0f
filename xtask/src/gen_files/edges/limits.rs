//! How many findings are listed, and which.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;
use super::super::recognise::edited;
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
        Flood { items: 1001, error: None, left_out: &[999] }.case(
            "warnings-alone",
            text!(
                "1001个警告，没有错误：可接受，列出1000个",
                "1,001 warnings and no error: acceptable, 1,000 are listed"
            ),
        ),
        // The paths are sorted by bytes: those of item 999 come last, and 998 before it.
        Flood { items: 1002, error: Some(999), left_out: &[998, 999] }.case(
            "error-behind-warnings",
            text!(
                "1001个警告之后有一个错误，没有列出，仍须拒绝",
                "an error behind 1,001 warnings is not listed, and refuses all the same"
            ),
        ),
    ]
}

/// A directory with so many items that have a price and no unit, a warning each. One of them may
/// have a unit and a price above its cap instead, an error.
struct Flood {
    items: usize,
    error: Option<usize>,
    /// The items whose findings are beyond the limit.
    left_out: &'static [usize],
}

impl Flood {
    fn case(&self, id: &str, title: Text) -> Value {
        let items: Vec<_> = (0..self.items).map(|place| self.item(place)).collect();
        let directory = edited(base(), &[("/items", json!(items))]);
        let told = (0..self.items).filter(|place| !self.left_out.contains(place));
        let told = told.map(|place| {
            if self.is_wrong(place) {
                finding("LTC-D-023", &format!("/items/{place}/price"))
            } else {
                finding("LTC-D-024", &format!("/items/{place}/unit"))
            }
        });
        let findings: Vec<_> = [finding("LTC-P-019", "")].into_iter().chain(told).collect();
        let verdict = if self.error.is_some() { "refused" } else { "acceptable" };
        judged(id, title, directory, verdict, &findings)
    }

    fn is_wrong(&self, place: usize) -> bool {
        self.error == Some(place)
    }

    fn item(&self, place: usize) -> Value {
        let mut item = json!({
            "ltc_item_codg": format!("SI{place:04}"), "item_class": "基本生活照料",
            "item_name": format!("样例项目{place}"), "price": "20.00",
            "in_force_from": "2026-01-01",
        });
        if self.is_wrong(place) {
            (item["unit"], item["price_cap"]) = (json!("visit"), json!("19.99"));
        }
        item
    }
}

/// The base directory.
fn base() -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/directory.json");
    serde_json::from_str(text).unwrap_or_default()
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
    let more = (unknown.len() > MOST).then(|| finding("LTC-P-019", ""));
    let told = told.map(|name| finding("LTC-F-002", &format!("/{name}")));
    let findings: Vec<_> = more.into_iter().chain(told).collect();
    judged(id, title, assessment(&edits), "refused", &findings)
}

fn finding(code: &str, path: &str) -> Value {
    json!({ "code": code, "path": path })
}

fn judged(id: &str, title: Text, document: Value, verdict: &str, findings: &[Value]) -> Value {
    let expect = json!({ "verdict": verdict, "findings": findings });
    let clause = ["LTCI-SPEC-1 5.1".to_owned(), "LTCI-SPEC-1 6.1".to_owned()];
    let id = format!("limits/findings/{id}");
    case(&id, "should", "validate", &clause, title, [("input", document)], &expect)
}
