//! Documents together: the examples of the rules X, and what must hold of every batch.

use std::collections::BTreeSet;

use ltci::batch::RunKey;
use ltci::rules::{self, Area, BatchExample, Examples, FoundAcross, Rule};
use ltci::{Batch, BatchReport, Layout, Validator};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const SETTLEMENT: &str = include_str!("../../data/bases/settlement.json");
const ENVELOPE: &str = include_str!("../../data/bases/envelope-request.json");
const RECORD: &str = include_str!("../../data/bases/service-record.json");

fn examples() -> impl Iterator<Item = (&'static Rule, &'static BatchExample)> {
    rules::all().iter().flat_map(|rule| {
        let (good, bad) = match rule.examples {
            Examples::Batches { good, bad } => (good, bad),
            _ => (&[] as &[_], &[] as &[_]),
        };
        good.iter().chain(bad).map(move |example| (*rule, example))
    })
}

fn documents(example: &BatchExample) -> Vec<String> {
    example.documents().expect(example.name)
}

/// Judges documents that are named by their numbers, from 1.
fn judged<D: AsRef<[u8]>>(documents: &[D]) -> BatchReport {
    let mut batch = Batch::new(Validator::new());
    for (number, document) in (1..).zip(documents) {
        batch.take(number, None, document.as_ref()).expect("judged");
    }
    batch.finish()
}

fn number(name: &str) -> u32 {
    name.parse().expect("a number")
}

/// What was found, with the numbers of the documents.
fn found(report: &BatchReport) -> Vec<(&'static str, u32, String, u32)> {
    let mut found: Vec<_> = report
        .findings
        .iter()
        .map(|each| {
            let other = each.other.as_ref().map_or(0, |other| number(&other.document));
            (each.finding.code, number(&each.document), each.finding.path.clone(), other)
        })
        .collect();
    found.sort();
    found
}

fn declared(expected: Vec<(&'static str, FoundAcross)>) -> Vec<(&'static str, u32, String, u32)> {
    let told = |(code, (document, path, other)): (&'static str, FoundAcross)| {
        (code, document, path.to_owned(), other)
    };
    let mut declared: Vec<_> = expected.into_iter().map(told).collect();
    declared.sort();
    declared
}

#[test]
fn the_examples_yield_exactly_what_they_declare() {
    let differing = examples().filter_map(|(rule, example)| {
        let found = found(&judged(&documents(example)));
        let expected = declared(example.expected(rule.code));
        (found != expected).then_some((rule.code, example.name, found, expected))
    });
    let differing: Vec<_> = differing.collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

#[test]
fn the_documents_of_the_examples_are_acceptable_by_themselves() {
    for (rule, example) in examples() {
        for document in documents(example) {
            let report = Validator::new().validate(document.as_bytes()).expect("judged");
            let told = report.findings.iter().map(|each| (each.code, each.path.as_str()));
            let told: Vec<_> = told.collect();
            assert!(report.is_acceptable(), "{} {}: {told:?}", rule.code, example.name);
        }
    }
}

#[test]
fn the_names_of_the_examples_are_unique_and_their_texts_whole() {
    for rule in rules::all().iter().filter(|rule| rule.area() == Some(Area::Across)) {
        let mut names = BTreeSet::new();
        for (_, example) in examples().filter(|(of, _)| of.code == rule.code) {
            assert!(names.insert(example.name), "{}: {} twice", rule.code, example.name);
            for each in judged(&documents(example)).findings {
                let message = &each.finding.message;
                for text in [&message.zh, &message.en] {
                    assert!(!text.contains('{'), "{}: {text}", rule.code);
                }
            }
        }
    }
}

/// Every document of every example, named.
fn all_documents() -> Vec<(usize, String)> {
    let all: Vec<_> = examples().flat_map(|(_, example)| documents(example)).collect();
    all.into_iter().enumerate().collect()
}

fn taken(documents: &[(usize, String)], batch: Batch) -> String {
    let mut batch = batch;
    for (name, document) in documents {
        batch.take("all.ndjson", Some(*name as u64 + 1), document.as_bytes()).expect("judged");
    }
    batch.finish().to_json()
}

#[test]
fn the_order_of_the_documents_does_not_matter() {
    let documents = all_documents();
    let expected = taken(&documents, Batch::new(Validator::new()));
    assert!(expected.contains("LTC-X-030") && documents.len() > 200);
    let config =
        ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() };
    let shuffled = Just(documents).prop_shuffle();
    TestRunner::new(config)
        .run(&shuffled, |documents| {
            prop_assert!(taken(&documents, Batch::new(Validator::new())) == expected);
            Ok(())
        })
        .expect("the same findings");
}

#[test]
fn the_constant_of_the_run_changes_no_finding() {
    let documents = all_documents();
    let key = RunKey::new(*b"another constant");
    let report = |batch| serde_json::from_str::<Value>(&taken(&documents, batch)).expect("JSON");
    let (one, other) =
        (report(Batch::new(Validator::new())), report(Batch::new(Validator::new()).with_key(key)));
    assert_eq!(one, other);
}

#[test]
fn nothing_of_a_person_gets_out() {
    let report = taken(&all_documents(), Batch::new(Validator::new()));
    for personal in [
        "SAMPLE0000000001",
        "SAMPLE0000000002",
        "SAMPLE-",
        "样例",
        "11010519491231002X",
        "1949-12-31",
        "121.55",
        "122.55",
    ] {
        assert!(!report.contains(personal), "{personal}");
    }
    let mut batch = Batch::new(Validator::new());
    batch.take("a", None, SETTLEMENT.as_bytes()).expect("judged");
    let kept = format!("{batch:?}");
    assert!(!kept.contains("SAMPLE") && !kept.contains("样例"), "{kept}");
}

#[test]
fn xml_is_the_same_document() {
    let xml = Validator::new().convert(SETTLEMENT.as_bytes()).expect("read");
    let xml = xml.to_xml(Layout::Indented);
    let report = judged(&[SETTLEMENT, &xml]);
    assert_eq!(found(&report), [("LTC-X-001", 2, String::new(), 1)]);
    assert!(report.is_acceptable());
    for (rule, example) in examples() {
        let as_xml: Vec<_> = documents(example)
            .iter()
            .map(|document| Validator::new().convert(document.as_bytes()).expect("read"))
            .map(|document| document.to_xml(Layout::Compact))
            .collect();
        let expected = declared(example.expected(rule.code));
        assert_eq!(found(&judged(&as_xml)), expected, "{} {}", rule.code, example.name);
    }
}

#[test]
fn three_copies_are_told_twice_and_compared_once() {
    let report = judged(&[RECORD, RECORD, RECORD]);
    let expected = [2, 3].map(|at| ("LTC-X-001", at, String::new(), 1));
    assert_eq!(found(&report), expected);
}

#[test]
fn a_message_is_compared_by_what_it_carries() {
    let request = include_str!("../../data/bases/envelope-request.json");
    let mut other: Value = serde_json::from_str(SETTLEMENT).expect("JSON");
    other["setl_id"] = json!("SAMPLE-S-000002");
    other["medins_setl_id"] = json!("SAMPLE000001202603011000000002");
    let report = judged(&[request, &other.to_string()]);
    let codes: BTreeSet<_> = found(&report).into_iter().map(|(code, ..)| code).collect();
    assert!(codes.contains("LTC-X-030") && codes.contains("LTC-X-019"), "{codes:?}");
    let paths: Vec<_> = report
        .findings
        .iter()
        .filter_map(|each| each.other.as_ref().map(|other| other.path.as_str()))
        .collect();
    assert!(paths.contains(&"/input/settlement/period"), "{paths:?}");
}

#[test]
fn what_is_refused_by_itself_is_not_told_to_be_missing() {
    let codes = |documents: &[String]| {
        let report = judged(documents);
        let codes = report.findings.iter().map(|each| each.finding.code);
        codes.filter(|code| ["LTC-X-020", "LTC-X-026"].contains(code)).collect::<Vec<_>>()
    };
    let edited = |base: &str, edits: &[(&str, Value)]| {
        let mut document: Value = serde_json::from_str(base).expect("JSON");
        for (path, value) in edits {
            *document.pointer_mut(path).expect(path) = value.clone();
        }
        document.to_string()
    };
    let mut settlement: Value = serde_json::from_str(SETTLEMENT).expect("JSON");
    settlement["details"][2].as_object_mut().expect("a line").remove("service_record_id");
    let settlement = settlement.to_string();
    // The second record ends before it begins.
    let second =
        [("/record_id", json!("SAMPLE-R-000002")), ("/begn_time", json!("2026-02-03 10:30:00"))];
    let refused = edited(RECORD, &second);
    assert_eq!(codes(&[settlement.clone(), RECORD.to_owned()]), ["LTC-X-020"]);
    assert!(codes(&[settlement.clone(), RECORD.to_owned(), refused.clone()]).is_empty());
    let mut message: Value = serde_json::from_str(ENVELOPE).expect("JSON");
    message["input"] =
        json!({ "service_record": serde_json::from_str::<Value>(&refused).expect("JSON") });
    assert!(codes(&[settlement, RECORD.to_owned(), message.to_string()]).is_empty());
    // A settlement that is to be cancelled, and does not add up.
    let wrong = edited(SETTLEMENT, &[("/hosp_part_amt", json!("0.01"))]);
    let next = edited(SETTLEMENT, &[("/setl_id", json!("SAMPLE-S-000009"))]);
    let cancellation = include_str!("../../data/bases/cancellation.json").to_owned();
    assert_eq!(codes(&[next.clone(), cancellation.clone()]), ["LTC-X-026"]);
    assert!(codes(&[next, cancellation, wrong]).is_empty());
}

#[test]
fn what_is_refused_by_itself_is_not_compared() {
    let refused = SETTLEMENT.replace("\"hosp_part_amt\": \"0.00\"", "\"hosp_part_amt\": \"0.01\"");
    let report = judged(&[refused.as_str(), SETTLEMENT]);
    assert!(found(&report).is_empty());
    assert_eq!((report.documents, report.refused, report.is_acceptable()), (2, 1, false));
    assert!(judged::<&str>(&[]).is_acceptable());
    assert!(!judged(&["{"]).is_acceptable());
}

#[test]
fn of_a_rule_only_so_many_findings_are_told_and_the_rest_is_counted() {
    let mut batch = Batch::new(Validator::new()).most_findings(2);
    for number in 0..5 {
        batch.take(number, None, RECORD.as_bytes()).expect("judged");
    }
    let report = batch.finish();
    assert_eq!((report.findings.len(), report.untold), (2, 2));
}

/// A settlement of ten lines of its own person, caregivers and records.
fn settlement(number: u32) -> String {
    let mut document: Value = serde_json::from_str(SETTLEMENT).expect("JSON");
    document["setl_id"] = json!(format!("SAMPLE-S-{number:08}"));
    document["medins_setl_id"] = json!(format!("SAMPLE00000120260301100000{:04}", number % 10_000));
    document["person"]["psn_no"] = json!(format!("SAMPLE{number:08}"));
    let line = document["details"][0].clone();
    let lines: Vec<_> = (0..10)
        .map(|place| {
            let mut line = line.clone();
            line["feedetl_sn"] = json!(format!("SAMPLE-D-{number:08}-{place}"));
            line["service_record_id"] = json!(format!("SAMPLE-R-{number:08}-{place}"));
            line["caregiver_no"] = json!(format!("SAMPLE-C-{number}"));
            for (name, hour) in [("begn_time", 9), ("end_time", 10), ("fee_ocur_time", 10)] {
                line[name] = json!(format!("2026-02-{:02} {hour:02}:00:00", place + 3));
            }
            line
        })
        .collect();
    document["details"] = lines.into();
    let amounts = [("medfee_sumamt", "650.00"), ("inscp_scp_amt", "650.00")];
    let shares =
        [("fund_pay_sumamt", "487.50"), ("psn_part_amt", "162.50"), ("psn_cash_pay", "162.50")];
    for (name, amount) in amounts.into_iter().chain(shares) {
        document[name] = json!(amount);
    }
    document["setldetail"][0]["inscp_scp_amt"] = json!("650.00");
    document["setldetail"][0]["fund_payamt"] = json!("487.50");
    document.to_string()
}

/// A million settlements of ten lines are to need less than 1 GB, so each less than 1,000 bytes.
#[test]
fn a_settlement_of_ten_lines_needs_less_than_a_thousand_bytes() {
    let most = |count: u32| {
        let documents: Vec<_> = (0..count).map(settlement).collect();
        let measured = allocation_counter::measure(|| {
            let mut batch = Batch::new(Validator::new());
            for (line, document) in (1..).zip(&documents) {
                let report = batch.take("all.ndjson", Some(line), document.as_bytes());
                assert!(report.expect("judged").is_acceptable());
            }
            assert!(batch.finish().findings.is_empty());
        });
        measured.bytes_max
    };
    // Chunks make steps: over many of them they are small.
    let (few, many) = (most(500), most(3_000));
    let each = (many - few) / 2_500;
    assert!(each < 1_000, "{each} bytes");
}
