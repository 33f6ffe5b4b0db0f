//! `ltci sample`: the documents are what they are said to be.

use std::fs;

use serde_json::Value;

use crate::{folder, ltci, ltci_with};

const KINDS: [&str; 11] = [
    "assessment",
    "filing",
    "care_plan",
    "service_record",
    "settlement",
    "cancellation",
    "reversal",
    "reconciliation",
    "clearing",
    "envelope_request",
    "month",
];

/// The documents of a kind with some arguments, one a line.
fn sample(kind: &str, more: &[&str]) -> String {
    let ran = ltci(&[&["sample", "--kind", kind], more].concat());
    assert_eq!(ran.exit, 0, "{kind}: {}", ran.err);
    ran.out
}

/// The verdicts on documents, one a line.
fn judged(documents: &str) -> Vec<Value> {
    let ran = ltci_with(&["validate", "--format", "ndjson", "-"], documents.as_bytes());
    ran.out.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

/// Code and path of the errors and warnings of a report.
fn faults(report: &Value) -> Vec<(&str, &str)> {
    let findings = report["findings"].as_array().expect("findings").iter();
    let faults = findings.filter(|finding| finding["severity"] != "notice");
    faults
        .map(|finding| {
            (finding["code"].as_str().expect("a code"), finding["path"].as_str().expect("a path"))
        })
        .collect()
}

#[test]
fn documents_of_every_kind_are_acceptable() {
    for kind in KINDS {
        let documents = sample(kind, &["--count", "40", "--lines", "7"]);
        let reports = judged(&documents);
        let expected = if kind == "month" { 40 * 10 } else { 40 };
        assert_eq!(reports.len(), expected, "{kind}");
        for report in &reports {
            assert_eq!(report["verdict"], "acceptable", "{kind}: {report}");
            assert_eq!(faults(report), [], "{kind}");
        }
    }
}

#[test]
fn every_fault_gets_the_finding_that_is_written_beside_it() {
    let folder = folder("sample-faults");
    let mut seen = std::collections::BTreeSet::new();
    for kind in ["settlement", "service_record", "month"] {
        let beside = folder.join(format!("{kind}.ndjson"));
        let beside = beside.to_str().expect("UTF-8");
        let rate = ["--count", "150", "--lines", "3", "--faults", "0.5", "--expected", beside];
        let reports = judged(&sample(kind, &rate));
        let expected = fs::read_to_string(beside).expect("what is expected");
        assert_eq!(reports.len(), expected.lines().count());
        for (report, expected) in reports.iter().zip(expected.lines()) {
            let expected: Value = serde_json::from_str(expected).expect("a line of JSON");
            assert_eq!(report["verdict"], expected["verdict"], "{report}");
            let errors = expected["errors"].as_array().expect("errors").iter();
            let errors: Vec<_> = errors
                .map(|error| {
                    (
                        error["code"].as_str().expect("a code"),
                        error["path"].as_str().expect("a path"),
                    )
                })
                .collect();
            assert_eq!(faults(report), errors);
            seen.extend(errors.iter().map(|(code, _)| (*code).to_owned()));
        }
    }
    assert!(seen.len() >= 7, "{seen:?}");
}

#[test]
fn the_same_seed_gives_the_same_documents_and_another_others() {
    let [first, again, other] = ["7", "7", "8"].map(|seed| sample("settlement", &["--seed", seed]));
    assert_eq!(first, again);
    assert_ne!(first, other);
    let longer = sample("settlement", &["--seed", "7", "--count", "20"]);
    assert!(longer.starts_with(&first), "a document does not depend on how many there are");
}

#[test]
fn xml_gets_the_same_verdicts() {
    let folder = folder("sample-xml");
    let out = folder.join("documents");
    let out = out.to_str().expect("UTF-8");
    sample("settlement", &["--count", "30", "--faults", "0.4", "--format", "xml", "--out", out]);
    let json = judged(&sample("settlement", &["--count", "30", "--faults", "0.4"]));
    let ran = ltci(&["validate", "--format", "ndjson", out]);
    let xml = ran.out.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let xml: Vec<_> = xml.collect();
    assert_eq!(xml.len(), json.len());
    for (xml, json) in xml.iter().zip(&json) {
        assert_eq!(xml["verdict"], json["verdict"]);
    }
}

#[test]
fn wrong_orders_are_told() {
    for (arguments, told) in [
        (&["sample"][..], "--kind"),
        (&["sample", "--kind", "poem"], "poem"),
        (&["sample", "--kind", "filing", "--faults", "2"], "0.05"),
        (&["sample", "--kind", "filing", "--lines", "0"], "1,000,000"),
        (&["sample", "--kind", "filing", "--format", "parquet"], "--out"),
    ] {
        let ran = ltci(&[arguments, &["--lang", "en"]].concat());
        assert_eq!(ran.exit, 2, "{arguments:?}");
        assert!(ran.err.contains(told), "{arguments:?}: {}", ran.err);
    }
}
