//! `ltci sample`: the documents are what they are said to be.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::{executable, folder, ltci, ltci_with};

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

/// The objects of NDJSON.
fn objects(lines: &str) -> Vec<Value> {
    lines.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

/// Code and path of findings that are expected.
fn expected_faults(expected: &Value) -> Vec<(&str, &str)> {
    let findings = expected["findings"].as_array().expect("findings").iter();
    findings
        .map(|told| {
            (told["code"].as_str().expect("a code"), told["path"].as_str().expect("a path"))
        })
        .collect()
}

/// Documents of a kind, every other one with a fault, and what is expected of them.
fn faulty(kind: &str, count: &str, name: &str) -> (String, Vec<Value>) {
    let beside = folder(name).join("expected.ndjson");
    let beside = beside.to_str().expect("UTF-8");
    let rate = ["--count", count, "--lines", "3", "--faults", "0.5", "--expected", beside];
    let documents = sample(kind, &rate);
    (documents, objects(&fs::read_to_string(beside).expect("what is expected")))
}

#[test]
fn every_fault_gets_the_findings_that_are_written_beside_it() {
    let mut seen = BTreeSet::new();
    for kind in KINDS {
        let (documents, expected) = faulty(kind, "160", &format!("sample-faults-{kind}"));
        let reports = judged(&documents);
        assert_eq!(reports.len(), expected.len());
        for (report, expected) in reports.iter().zip(&expected) {
            assert_eq!(report["verdict"], expected["verdict"], "{kind}: {report}");
            let mut told = expected_faults(expected);
            let mut found = faults(report);
            told.sort_unstable();
            found.sort_unstable();
            assert_eq!(found, told, "{kind}: {report}");
            seen.extend(told.iter().map(|(code, _)| (*code).to_owned()));
        }
    }
    assert!(seen.len() >= 60, "{} kinds of faults: {seen:?}", seen.len());
}

/// A finding across documents: its code, and document and path of both sides.
type Across = (String, (usize, String), Option<(usize, String)>);

fn across(code: &Value, here: (usize, &Value), other: Option<(usize, &Value)>) -> Across {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let side = |(document, path): (usize, &Value)| (document, text(path));
    (text(code), side(here), other.map(side))
}

/// The line of a document that a report calls `-:7`.
fn line(name: &Value) -> usize {
    let name = name.as_str().expect("a name");
    name.strip_prefix("-:").expect("of stdin").parse().expect("a line")
}

#[test]
fn faults_between_documents_are_found_where_they_are_written() {
    let (documents, expected) = faulty("month", "240", "sample-across");
    let arguments = ["validate", "--batch", "--format", "ndjson", "-"];
    let ran = ltci_with(&arguments, documents.as_bytes());
    let last: Value = serde_json::from_str(ran.out.lines().last().expect("a line")).expect("JSON");
    let found = last["batch"]["findings"].as_array().expect("findings").iter();
    let found: BTreeSet<_> = found
        .map(|told| {
            let other = told.get("other").filter(|other| !other.is_null());
            let other = other.map(|other| (line(&other["document"]), &other["path"]));
            across(&told["code"], (line(&told["document"]), &told["path"]), other)
        })
        .collect();
    let told = expected.iter().enumerate().flat_map(|(place, expected)| {
        let told = expected.get("across").and_then(Value::as_array).into_iter().flatten();
        told.map(move |told| {
            let other = told.get("other").filter(|other| !other.is_null()).map(|other| {
                let document = other["document"].as_u64().expect("a number");
                (usize::try_from(document).expect("small"), &other["path"])
            });
            across(&told["code"], (place + 1, &told["path"]), other)
        })
    });
    let told: BTreeSet<_> = told.collect();
    let codes: BTreeSet<_> = told.iter().map(|(code, ..)| code.clone()).collect();
    assert!(codes.len() >= 20, "{codes:?}");
    let missing: Vec<_> = told.difference(&found).collect();
    let untold: Vec<_> = found.difference(&told).collect();
    assert!(missing.is_empty() && untold.is_empty(), "missing {missing:?}, untold {untold:?}");
}

#[test]
fn lines_of_long_settlements_have_what_those_of_short_ones_have() {
    let members = |lines: &str| -> Vec<BTreeSet<String>> {
        let long: Value =
            serde_json::from_str(&sample("settlement", &["--count", "1", "--lines", lines]))
                .expect("a settlement");
        let details = long["details"].as_array().expect("lines").iter();
        let members = details.map(|line| line.as_object().expect("a line").keys().cloned());
        members.map(Iterator::collect).collect()
    };
    let short = members("10");
    assert!(members("3000").iter().all(|line| *line == short[0]));
    for lines in ["28", "29", "57", "3000"] {
        let reports = judged(&sample("settlement", &["--count", "3", "--lines", lines]));
        for report in &reports {
            let codes: Vec<_> = report["findings"].as_array().expect("findings").iter().collect();
            assert_eq!(codes.len(), 1, "{report}");
            assert_eq!(codes[0]["code"], "LTC-S-001");
        }
    }
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
fn a_dash_is_stdout_in_every_form() {
    let plain = sample("filing", &["--count", "2"]);
    assert_eq!(sample("filing", &["--count", "2", "--out", "-"]), plain);
    let xml = sample("filing", &["--count", "1", "--format", "xml", "--out", "-"]);
    assert_eq!(judged(&xml)[0]["verdict"], "acceptable");
    let order = ["sample", "--kind", "filing", "--format", "parquet", "--out", "-"];
    let parquet = executable().args(order).output().expect("it runs");
    assert!(parquet.stdout.starts_with(b"PAR1") && parquet.stdout.ends_with(b"PAR1"));
    assert!(!std::path::Path::new("-").exists());
}

#[test]
fn what_is_expected_goes_to_stdout_where_the_documents_do_not() {
    let documents = folder("sample-expected").join("documents.ndjson");
    let out = documents.to_str().expect("a path");
    let told = sample("filing", &["--count", "3", "--expected", "-", "--out", out]);
    let documents = fs::read_to_string(&documents).expect("documents");
    assert_eq!((objects(&told).len(), objects(&documents).len()), (3, 3));
    assert!(objects(&told).iter().all(|line| line["verdict"] == "acceptable"));
    for more in [&[][..], &["--out", "-"]] {
        let ran = ltci(&[&["sample", "--kind", "filing", "--expected", "-"], more].concat());
        assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("--out"), "{}", ran.err);
    }
    assert!(!std::path::Path::new("-").exists());
}

#[test]
fn wrong_orders_are_told() {
    for (arguments, told) in [
        (&["sample"][..], "--kind"),
        (&["sample", "--kind", "poem"], "poem"),
        (&["sample", "--kind", "filing", "--faults", "2"], "0.05"),
        (&["sample", "--kind", "filing", "--lines", "0"], "1,000,000"),
        (&["sample", "--kind", "filing", "--format", "xml"], "--out"),
    ] {
        let ran = ltci(&[arguments, &["--lang", "en"]].concat());
        assert_eq!(ran.exit, 2, "{arguments:?}");
        assert!(ran.err.contains(told), "{arguments:?}: {}", ran.err);
    }
}
