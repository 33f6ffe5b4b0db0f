//! Faults in importing tables.

use ltci::text;
use serde_json::json;

use super::Mutant;
use super::spoken::{each, keep, silence, text};

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
                let row = finding.get("row").and_then(serde_json::Value::as_u64);
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
];
