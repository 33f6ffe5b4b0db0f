//! Cases of tables: the examples of the rules on tables, what a small text file cannot show, and
//! what tables are read as.

mod declared;
mod limits;
mod read;
mod workbook;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ltci::Text;
use ltci::rules::{Base, Rule, TableExample};
use serde_json::{Value, json};

use super::cases::{case, clause, is_error, level_of};

pub use declared::declared;

/// The cases of what tables are read as.
pub fn read() -> Result<Vec<Value>, String> {
    read::all().map_err(|error| error.to_string())
}

/// Code, row and column of a finding, column 0 for a whole row.
type Found = (&'static str, u32, u32);

/// The cases of a rule's own examples.
pub fn of_examples(rule: &Rule, good: &[TableExample], bad: &[TableExample]) -> Vec<Value> {
    let good = good.iter().map(|example| ("good", example));
    let all = good.chain(bad.iter().map(|example| ("bad", example)));
    all.map(|(side, example)| of_example(rule, side, example)).collect()
}

fn of_example(rule: &Rule, side: &str, example: &TableExample) -> Value {
    let own = example.place.map(|(row, column)| (rule.code, row, column));
    let found: Vec<_> = own.into_iter().chain(example.beside.iter().copied()).collect();
    let edition = match example.edition {
        Base::Sample => json!(ltci::directory::sample_edition().edition),
        _ => local(),
    };
    let name = format!("{side}/{}", example.name);
    asked(rule, &name, example.title, ("edition", edition), example.table, &found)
}

/// The edition of the base directory, which is a local one.
fn local() -> Value {
    let text = include_str!("../../../crates/ltci/data/bases/directory.json");
    serde_json::from_str(text)
        .map(|directory: Value| directory["edition"].clone())
        .unwrap_or_default()
}

/// A case: a table, what it is read for, and what is found in it.
fn asked(
    rule: &Rule,
    name: &str,
    title: Text,
    read_for: (&'static str, Value),
    table: &[u8],
    found: &[Found],
) -> Value {
    let (members, expect) = members(read_for, table, found);
    let clause: Vec<_> = rule.sources.iter().map(clause).collect();
    let id = format!("{}/{name}", rule.code);
    case(&id, level_of(rule), "import", &clause, title, members, &expect)
}

/// What is asked about a table, and what is found in it.
fn members(
    read_for: (&'static str, Value),
    table: &[u8],
    found: &[Found],
) -> ([(&'static str, Value); 2], Value) {
    let mut found = found.to_vec();
    found.sort_by_key(|(code, row, column)| (*row, *column, *code));
    let refused = found.iter().any(|(code, ..)| is_error(code));
    let finding = |(code, row, column)| json!({ "code": code, "row": row, "column": column });
    let expect = json!({
        "verdict": if refused { "refused" } else { "acceptable" },
        "findings": found.into_iter().map(finding).collect::<Vec<_>>(),
    });
    ([read_for, ("bytes_base64", json!(STANDARD.encode(table)))], expect)
}
