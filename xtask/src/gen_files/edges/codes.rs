//! What stands beside a good value: blanks, other widths, other types.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;

/// Name, code, value, whether it is accepted, and why.
type Edge = (&'static str, &'static str, Value, bool, Text);

/// Every case.
pub fn all() -> Vec<Value> {
    [checks(), characters(), types()].into_iter().flatten().map(edge).collect()
}

fn edge((name, code, value, is_accepted, title): Edge) -> Value {
    let id = format!("code/{code}/edge/{name}");
    let members = [("code", json!(code)), ("value", value)];
    let expect = json!({ "verdict": if is_accepted { "acceptable" } else { "refused" } });
    let clause = ["LTCI-SPEC-1 3.1".to_owned(), "LTCI-SPEC-1 3.2".to_owned()];
    case(&id, "must", "code", &clause, title, members, &expect)
}

/// The sums are those of GB 32100, weights 1, 3, 9 … modulo 31 over 17 characters.
fn checks() -> Vec<Edge> {
    vec![
        (
            "check-zero",
            "credit_code",
            json!("91350102M000100Y40"),
            true,
            text!(
                "加权和1674 = 31 × 54，余0；31 - 0 = 31，再除以31余0，校验位为0",
                "weighted sum 1674 = 31 × 54, remainder 0; 31 - 0 = 31, modulo 31 is 0: the check is 0"
            ),
        ),
        (
            "check-zero-of-an-office",
            "credit_code",
            json!("911100005513850820"),
            true,
            text!(
                "加权和837 = 31 × 27，余0，校验位为0",
                "weighted sum 837 = 31 × 27, remainder 0: the check is 0"
            ),
        ),
        (
            "check-not-zero",
            "credit_code",
            json!("91350100M000100Y40"),
            false,
            text!(
                "加权和1640 = 31 × 52 + 28，校验位应为31 - 28 = 3",
                "weighted sum 1640 = 31 × 52 + 28: the check is 31 - 28 = 3"
            ),
        ),
    ]
}

fn characters() -> Vec<Edge> {
    vec![
        (
            "blank-behind",
            "resident_id",
            json!("11010519491231002X "),
            false,
            text!("末尾有空格", "a blank at the end"),
        ),
        (
            "blank-before",
            "resident_id",
            json!(" 11010519491231002X"),
            false,
            text!("开头有空格", "a blank at the beginning"),
        ),
        (
            "blank-behind",
            "credit_code",
            json!("91350100M000100Y43 "),
            false,
            text!("末尾有空格", "a blank at the end"),
        ),
        ("blank-behind", "gend", json!("1 "), false, text!("末尾有空格", "a blank at the end")),
        (
            "blank-before",
            "level",
            json!(" 3"),
            false,
            text!("开头有空格", "a blank at the beginning"),
        ),
        (
            "line-end-behind",
            "psn_no",
            json!("SAMPLE0001\n"),
            false,
            text!("末尾有换行", "a line feed at the end"),
        ),
        ("full-width", "gend", json!("１"), false, text!("全角数字", "a full-width digit")),
        ("full-width", "level", json!("３"), false, text!("全角数字", "a full-width digit")),
        (
            "full-width",
            "credit_code",
            json!("91350100Ｍ000100Y43"),
            false,
            text!("一个全角字母", "one full-width letter"),
        ),
        ("upper-case", "asmt_kind", json!("INITIAL"), false, text!("大写", "in capitals")),
    ]
}

fn types() -> Vec<Edge> {
    vec![
        ("number", "gend", json!(1), false, text!("写成数字", "written as a number")),
        ("number", "level", json!(3), false, text!("写成数字", "written as a number")),
        ("number", "insutype", json!(390), false, text!("写成数字", "written as a number")),
        ("nothing", "gend", json!(null), false, text!("写成null", "written as null")),
        ("truth", "yes_no", json!(true), false, text!("写成true", "written as true")),
        ("list", "gend", json!(["1"]), false, text!("写成列表", "written as a list")),
    ]
}
