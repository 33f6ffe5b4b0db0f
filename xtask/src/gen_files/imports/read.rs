//! What tables are read as: every value that a table writes in another way, and the document that
//! comes of it. The documents are written by hand from LTCI-SPEC-1, part 10.

mod cells;
mod rows;

use ltci::Text;
use rust_xlsxwriter::XlsxError;
use serde_json::{Map, Value, json};

use super::super::cases::case;
use super::{Found, members};

/// Every case.
pub fn all() -> Result<Vec<Value>, XlsxError> {
    Ok(cells::all().into_iter().chain(rows::all()?).map(Reading::case).collect())
}

/// A table, what is found in it, and what it is read as.
struct Reading {
    name: &'static str,
    title: Text,
    clause: &'static str,
    read_for: (&'static str, Value),
    table: Vec<u8>,
    assign_codes: Option<&'static str>,
    found: Vec<Found>,
    output: Value,
}

impl Reading {
    /// A table of the items of a local edition.
    fn new(
        name: &'static str,
        title: Text,
        clause: &'static str,
        table: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            name,
            title,
            clause,
            read_for: ("edition", super::local()),
            table: table.into(),
            assign_codes: None,
            found: Vec::new(),
            output: Value::Null,
        }
    }

    fn finds(self, found: &[Found]) -> Self {
        Self { found: found.to_vec(), ..self }
    }

    /// The items that it is read as.
    fn gives(mut self, items: &[Value]) -> Self {
        let (_, edition) = &self.read_for;
        self.output = json!({
            "doc_type": "directory", "doc_ver": "1", "edition": edition, "items": items,
        });
        self
    }

    fn case(self) -> Value {
        let (members, mut expect) = members(self.read_for, &self.table, &self.found);
        expect["output"] = self.output;
        let prefix = self.assign_codes.map(|prefix| ("assign_codes", json!(prefix)));
        let members = members.into_iter().chain(prefix);
        let clause = [format!("LTCI-SPEC-1 {}", self.clause)];
        let id = format!("import/{}", self.name);
        case(&id, "should", "import", &clause, self.title, members, &expect)
    }
}

/// An item of 基本生活照料 from 2026-01-01 on, with more to it, or something else.
fn item(code: &str, name: &str, more: &Value) -> Value {
    let mut item = Map::new();
    item.insert("ltc_item_codg".to_owned(), json!(code));
    item.insert("item_class".to_owned(), json!("基本生活照料"));
    item.insert("item_name".to_owned(), json!(name));
    item.insert("in_force_from".to_owned(), json!("2026-01-01"));
    item.extend(more.as_object().cloned().unwrap_or_default());
    Value::Object(item)
}
