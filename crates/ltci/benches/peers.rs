//! The validator beside what a vendor would otherwise use in Rust, on the same documents.
//!
//! `cargo xtask bench` runs this with a file of documents, one a line, and prints the comparison.
//! Prints one JSON object a line: name, version, documents, bytes, and nanoseconds for all of them.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark is run by hand")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ltci::assessment::Assessment;
use ltci::{DocumentType, Layout, Validator};
use serde::de::IgnoredAny;
use serde_json::Value;

/// Rounds of which the fastest counts.
const ROUNDS: usize = 5;
const SERDE_JSON: &str = "serde_json 1";

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let Some(path) = arguments.first() else { return };
    let file = std::fs::read_to_string(path).expect("a file of documents");
    let documents: Vec<String> = file.lines().map(str::to_owned).collect();
    let validator = Validator::new();
    let ltci = format!("ltci {}", ltci::VERSION);

    measure("tokenise only", SERDE_JSON, &documents, |document| {
        serde_json::from_slice::<IgnoredAny>(document).is_ok()
    });
    measure("typed decode only", SERDE_JSON, &documents, |document| {
        serde_json::from_slice::<Assessment<'_>>(document).is_ok()
    });
    let schema = ltci::schema::json_schema_of(DocumentType::Assessment);
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    measure("jsonschema, schema only", "jsonschema 0.60", &documents, |document| {
        serde_json::from_slice::<Value>(document).is_ok_and(|value| schema.is_valid(&value))
    });
    measure("ltci, form and all rules", &ltci, &documents, |document| {
        validator.validate(document).is_ok_and(|report| report.is_acceptable())
    });
    let broken = |from: &str, to: &str| -> Vec<String> {
        documents.iter().map(|document| document.replacen(from, to, 1)).collect()
    };
    let refused =
        |document: &[u8]| validator.validate(document).is_ok_and(|report| !report.is_acceptable());
    measure("ltci, one rule broken", &ltci, &broken("\"gend\":\"2\"", "\"gend\":\"1\""), refused);
    measure("ltci, one field misspelt", &ltci, &broken("\"level\":", "\"lvel\":"), refused);
    measure(
        "ltci, one code malformed",
        &ltci,
        &broken("\"asmt_kind\":\"", "\"asmt_kind\":\"x"),
        refused,
    );
    let xml: Vec<String> = documents
        .iter()
        .map(|document| {
            validator.convert(document.as_bytes()).expect("a document").to_xml(Layout::Compact)
        })
        .collect();
    measure("ltci, the same in XML", &ltci, &xml, |document| {
        validator.validate(document).is_ok_and(|report| report.is_acceptable())
    });
}

fn measure(name: &str, version: &str, documents: &[String], judge: impl Fn(&[u8]) -> bool) {
    let round = || {
        let start = Instant::now();
        let good =
            documents.iter().filter(|document| black_box(judge(document.as_bytes()))).count();
        assert_eq!(good, documents.len(), "{name}: not every document was judged as expected");
        start.elapsed()
    };
    let fastest = (0..ROUNDS).map(|_| round()).min().unwrap_or(Duration::MAX);
    let bytes: usize = documents.iter().map(String::len).sum();
    let line = serde_json::json!({
        "name": name,
        "version": version,
        "documents": documents.len(),
        "bytes": bytes,
        "nanoseconds": u64::try_from(fastest.as_nanos()).unwrap_or(u64::MAX),
    });
    println!("{line}");
}
