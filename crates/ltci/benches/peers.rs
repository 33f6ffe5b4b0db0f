//! The validator beside what a vendor would otherwise use in Rust, on the same documents.
//!
//! `cargo xtask bench` runs this with a file of settlements, one a line, one of as many with a
//! single line of care each, and one of a single long settlement, and prints the comparison.
//! Prints one JSON object a line: name, version, documents, bytes, and nanoseconds for all of them.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark is run by hand")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ltci::code::EditionStatus;
use ltci::directory::sample_edition;
use ltci::settlement::Settlement;
use ltci::{DocumentType, Layout, Validator};
use serde::de::IgnoredAny;
use serde_json::Value;

/// Rounds of which the fastest counts.
const ROUNDS: usize = 5;
const SERDE_JSON: &str = "serde_json 1";

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let [path, single, long] = arguments.as_slice() else { return };
    let single = std::fs::read_to_string(single).expect("a file of documents");
    let long = std::fs::read_to_string(long).expect("a long settlement");
    let file = std::fs::read_to_string(path).expect("a file of documents");
    let sample: Vec<String> = file.lines().map(str::to_owned).collect();
    // Under the sample edition every report has a notice; that is measured by itself.
    let documents: Vec<String> = sample.iter().map(|document| in_use(document)).collect();
    let mut edition = sample_edition().clone();
    edition.edition.id = "local-2025".parse().expect("an identifier");
    edition.edition.status = EditionStatus::Local;
    let validator = Validator::new().with_edition(edition);
    let ltci = format!("ltci {}", ltci::VERSION);

    measure("tokenise only", SERDE_JSON, &documents, |document| {
        serde_json::from_slice::<IgnoredAny>(document).is_ok()
    });
    measure("typed decode only", SERDE_JSON, &documents, |document| {
        serde_json::from_slice::<Settlement<'_>>(document).is_ok()
    });
    let schema = ltci::schema::json_schema_of(DocumentType::Settlement);
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
    measure(
        "ltci, one rule broken",
        &ltci,
        &broken("\"hosp_part_amt\":\"0.00\"", "\"hosp_part_amt\":\"0.01\""),
        refused,
    );
    measure("ltci, one field misspelt", &ltci, &broken("\"setl_kind\":", "\"stl_kind\":"), refused);
    measure(
        "ltci, one code malformed",
        &ltci,
        &broken("\"care_mode\":\"", "\"care_mode\":\"x"),
        refused,
    );
    let xml: Vec<String> = documents
        .iter()
        .map(|document| {
            validator.convert(document.as_bytes()).expect("a document").to_xml(Layout::Compact)
        })
        .collect();
    let acceptable =
        |document: &[u8]| validator.validate(document).is_ok_and(|report| report.is_acceptable());
    measure("ltci, with the notice of a sample", &ltci, &sample, acceptable);
    measure("ltci, the same in XML", &ltci, &xml, acceptable);
    // What a line costs, without what stands above the lines.
    let single: Vec<String> = single.lines().map(in_use).collect();
    let [short, single] = [Timed::of(&documents, acceptable), Timed::of(&single, acceptable)];
    let more = Timed {
        documents: lines(&documents) - documents.len(),
        bytes: short.bytes - single.bytes,
        fastest: short.fastest.saturating_sub(single.fastest),
    };
    more.print("ltci, a line more in short settlements", &ltci);
    let long = [in_use(long.trim_end())];
    let whole = Timed::of(&long, acceptable);
    Timed { documents: lines(&long), ..whole }.print("ltci, a line of one long settlement", &ltci);
}

/// The lines of care of documents.
fn lines(documents: &[String]) -> usize {
    documents.iter().map(|document| document.matches("feedetl_sn").count()).sum()
}

/// The document under a directory that is no sample.
fn in_use(document: &str) -> String {
    document.replacen("\"directory\":\"sample-2025\"", "\"directory\":\"local-2025\"", 1)
}

fn measure(name: &str, version: &str, documents: &[String], judge: impl Fn(&[u8]) -> bool) {
    let judge = |document: &[u8]| {
        assert!(judge(document), "{name}: not every document was judged as expected");
        true
    };
    Timed::of(documents, judge).print(name, version);
}

/// How long something took for how much.
struct Timed {
    documents: usize,
    bytes: usize,
    fastest: Duration,
}

impl Timed {
    /// All documents, in rounds.
    fn of(documents: &[String], judge: impl Fn(&[u8]) -> bool) -> Self {
        let round = || {
            let start = Instant::now();
            let good =
                documents.iter().filter(|document| black_box(judge(document.as_bytes()))).count();
            assert_eq!(good, documents.len(), "not every document was judged as expected");
            start.elapsed()
        };
        Self {
            documents: documents.len(),
            bytes: documents.iter().map(String::len).sum(),
            fastest: (0..ROUNDS).map(|_| round()).min().unwrap_or(Duration::MAX),
        }
    }

    fn print(&self, name: &str, version: &str) {
        let line = serde_json::json!({
            "name": name,
            "version": version,
            "documents": self.documents,
            "bytes": self.bytes,
            "nanoseconds": u64::try_from(self.fastest.as_nanos()).unwrap_or(u64::MAX),
        });
        println!("{line}");
    }
}
