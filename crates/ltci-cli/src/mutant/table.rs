//! Faults in importing tables.

use ltci::{Date, text};
use serde_json::{Value, json};

use super::spoken::{amount, at, each, fen, findings, keep, rewrite, silence, text};
use super::{Mutant, Object};

const TABLES: &[&str] = &["import"];

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "repairs-silently",
        says: text!("修复表格而不说明", "tables are repaired and nobody is told"),
        ops: TABLES,
        answers: |_, answer| keep(answer, |finding| text(finding, "severity") == Some("error")),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "rows-without-header",
        says: text!("行号从表头之后数起", "rows are counted from behind the header"),
        ops: TABLES,
        answers: |_, answer| {
            each(answer, "findings", |finding| {
                let row = finding.get("row").and_then(Value::as_u64);
                finding.insert("row".to_owned(), json!(row.unwrap_or_default().saturating_sub(1)));
            });
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "damaged-code-taken",
        says: text!("接受丢了位数的编码", "codes that lost digits are taken"),
        ops: TABLES,
        answers: |_, answer| silence(answer, &["LTC-T-035"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "undecodable-taken",
        says: text!("接受无法解码的字节", "bytes that cannot be decoded are taken"),
        ops: TABLES,
        answers: |_, answer| silence(answer, &["LTC-T-019"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "serials-a-day-late",
        says: text!(
            "日期序号没有扣除1900年多出的一天",
            "serial numbers are read as if 1900 had no extra day"
        ),
        ops: TABLES,
        answers: |_, answer| {
            change_items(answer, "LTC-T-050", |item| rewrite(item, "in_force_from", a_day_later));
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "separator-as-point",
        says: text!("千分位读作小数点", "a separator of thousands is read as the decimal point"),
        ops: TABLES,
        answers: |_, answer| {
            change_items(answer, "LTC-T-058", |item| rewrite(item, "price", a_thousandth));
        },
        ..Mutant::FAULTLESS
    },
];

/// Changes the items that were read, where this was found.
fn change_items(answer: &mut Object, code: &str, change: fn(&mut Object)) {
    let is_it = |finding: &Value| text(finding, "code") == Some(code);
    if findings(answer).is_some_and(|findings| findings.iter().any(is_it)) {
        at(answer, &["output"], |document| each(document, "items", change));
    }
}

fn a_day_later(day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), |day: Date| day.day_after().to_string())
}

/// Of an amount of a thousand or more.
fn a_thousandth(price: &str) -> String {
    let less = fen(price).filter(|fen| *fen >= 100_000).map(|fen| amount(fen / 1000));
    less.as_ref().and_then(Value::as_str).unwrap_or(price).to_owned()
}
