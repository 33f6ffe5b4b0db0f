//! The list of all cases with their digests: the content of `conformance/manifest.json`.

use serde_json::{Value, json};

use crate::protocol::PROTOCOL;
use crate::suite::{Entry, Suite};

/// Builds the manifest of a suite.
///
/// `file` is the path below the suite's folder; `documents` is there when the case hands over JSON
/// documents that say their `doc_type`; `digest` is [`Case::digest`](crate::Case::digest). Write
/// it with a line feed after `serde_json::to_string_pretty`.
pub fn manifest(suite: &Suite) -> Value {
    let cases: Vec<Value> = suite.entries().iter().map(row).collect();
    json!({ "protocol": PROTOCOL, "digest": suite.digest(), "cases": cases })
}

fn row(entry: &Entry) -> Value {
    let case = entry.case();
    let documents = case.documents();
    let mut row = json!({
        "id": case.id(),
        "level": case.level(),
        "op": case.op(),
        "file": entry.file(),
        "documents": documents,
        "clauses": case.clauses(),
        "digest": case.digest(),
    });
    if let (true, Some(members)) = (documents.is_empty(), row.as_object_mut()) {
        members.shift_remove("documents");
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_case_has_a_row() {
        let file = r#"{ "area": "rules", "cases": [{
            "id": "a", "level": "should", "op": "validate", "clause": ["SPEC-1"],
            "title": { "zh": "一", "en": "one" }, "input": { "doc_type": "assessment" },
            "expect": { "verdict": "acceptable", "findings": [] }
        }] }"#;
        let suite = Suite::from_files([("rules/a.json".to_owned(), file.into())]).unwrap();
        let digest = suite.entries()[0].case().digest();
        assert_eq!(
            manifest(&suite),
            json!({
                "protocol": 1,
                "digest": suite.digest(),
                "cases": [{
                    "id": "a", "level": "should", "op": "validate", "file": "rules/a.json",
                    "documents": ["assessment"], "clauses": ["SPEC-1"], "digest": digest
                }]
            })
        );
    }
}
