//! No output ever contains a personal value.

use ltci::{DocumentType, Excerpts, Language, Validator};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::mutation::{BASES, any_value, bases_of, mutated};

/// What is planted: field and recognisable value.
const PLANTED: &[(&str, &str)] = &[
    ("/asmt_id", "PLANTEDDOCUMENT7"),
    ("/person/psn_no", "PLANTEDPERSON7"),
    ("/person/psn_name", "赵钱孙李"),
    ("/person/certno", "11010519491231002X"),
    ("/person/brdy", "1949-12-31"),
    ("/assessors/0/assessor_no", "PLANTEDASSESSOR7"),
    ("/self_asmt_id", "PLANTEDFORM7"),
    ("/hist_id", "PLANTEDRECORD7"),
    ("/cases/1/case_no", "PLANTEDCASE7"),
    ("/cases/1/conclusion/asmt_id", "PLANTEDCONCLUSION7"),
    ("/cases/1/conclusion/assessors/0/assessor_no", "PLANTEDASSESSOR7"),
    ("/cases/2/disputed_asmt_id", "PLANTEDCONCLUSION7"),
    ("/edition/title", "PLANTED目录"),
    ("/edition/provenance", "赵钱孙李提供"),
    ("/items/0/item_class", "PLANTED大类"),
    ("/items/0/item_name", "赵钱孙李专用"),
    ("/items/0/item_content", "赵钱孙李\nPLANTED"),
    ("/items/3/item_name", "赵钱孙李专用"),
    ("/map/title", "PLANTED对照"),
    ("/map/provenance", "赵钱孙李提供"),
    ("/entries/37/reason", "赵钱孙李不同意"),
    ("/profile/title", "PLANTED参数"),
    ("/profile/provenance", "赵钱孙李提供"),
    ("/benefits/0/source", "PLANTED来源"),
    ("/benefits/5/note", "赵钱孙李说明"),
    ("/benefits/5/level_term", "赵钱孙李专用"),
    ("/devices/items/0/name", "PLANTED器具"),
    ("/agreement/title", "PLANTED协议"),
    ("/agreement/provenance", "赵钱孙李提供"),
    ("/terms/principle/source", "赵钱孙李提供"),
    ("/ring/title", "赵钱孙李"),
    ("/ring/provenance", "PLANTED赵钱孙李"),
    ("/keys/0/holder_name", "PLANTED赵钱孙李"),
];

/// Pieces of the planted values that would identify a person too; long enough not to be the
/// number of a byte by chance.
const TRACES: &[&str] = &["PLANTED", "赵钱", "孙李", "11010519", "19491231", "1949-12", "231002"];

/// Free text of a directory or mapping is raw input as well. Item codes may be told, so that an
/// identity number in the place of one is.
const TEXT_TRACES: &[&str] = &["PLANTED", "赵钱", "孙李"];

/// Kinds of documents without personal fields, but with free text.
const WITHOUT_PERSONS: [DocumentType; 5] = [
    DocumentType::Directory,
    DocumentType::DirectoryMap,
    DocumentType::RegionProfile,
    DocumentType::RecognitionAgreement,
    DocumentType::KeyRing,
];

fn planted(mut document: Value) -> Value {
    for (path, value) in PLANTED {
        if let Some(target) = document.pointer_mut(path) {
            *target = Value::from(*value);
        }
    }
    document
}

/// Everything that leaves the library for a document.
fn outputs(document: &[u8]) -> String {
    let validator = Validator::new().as_of("2026-03-01".parse().ok());
    let report = validator.validate(document).expect("a report");
    let mut outputs = format!("{}{report:?}", report.to_json());
    let excerpts = Excerpts::of(document, &report);
    for finding in &report.findings {
        outputs.push_str(&excerpts.excerpt(finding).line);
        outputs.push_str(finding.message.in_language(Language::Chinese));
    }
    if let Err(error) = validator.assess(document) {
        outputs.push_str(&format!("{error}{error:?}"));
    }
    outputs
}

fn assert_clean(document: &str) -> Result<(), TestCaseError> {
    assert_without(TRACES, document)
}

fn assert_without(traces: &[&str], document: &str) -> Result<(), TestCaseError> {
    let outputs = outputs(document.as_bytes());
    for trace in traces {
        prop_assert!(!outputs.contains(trace), "{trace} in the outputs for\n{document}\n{outputs}");
    }
    Ok(())
}

#[test]
fn planted_values_never_come_out_of_mutated_documents() {
    let config =
        ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&mutated(DocumentType::Assessment, any_value()), |document| {
            assert_clean(&format!("{:#}", planted(document)))
        })
        .expect("no personal value");
}

#[test]
fn what_stands_around_a_missing_field_is_not_shown() {
    let base = include_str!("../../data/bases/filing.json");
    let base: Value = serde_json::from_str(base).expect("a base document");
    let mut members = serde_json::Map::new();
    members.insert("person".to_owned(), base["person"].clone());
    for (name, value) in base.as_object().expect("an object") {
        if name != "approved_on" {
            members.insert(name.clone(), value.clone());
        }
    }
    let told = outputs(Value::Object(members).to_string().as_bytes());
    assert!(told.contains("LTC-V-007"), "{told}");
    for trace in ["样例甲", "SAMPLE0000000001", "11010519491231002X", "1949-12-31"] {
        assert!(!told.contains(trace), "{trace}: {told}");
    }
}

#[test]
fn planted_values_never_come_out_of_mutated_forms_and_records() {
    for kind in [
        DocumentType::SelfAssessment,
        DocumentType::AssessmentHistory,
        DocumentType::Filing,
        DocumentType::CarePlan,
        DocumentType::Settlement,
    ] {
        let config =
            ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() };
        TestRunner::new(config)
            .run(&mutated(kind, any_value()), |document| {
                assert_clean(&format!("{:#}", planted(document)))
            })
            .expect("no personal value");
    }
}

#[test]
fn free_text_never_comes_out_of_mutated_documents() {
    for kind in WITHOUT_PERSONS {
        let config =
            ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() };
        TestRunner::new(config)
            .run(&mutated(kind, any_value()), |document| {
                assert_without(TEXT_TRACES, &format!("{:#}", planted(document)))
            })
            .expect("no free text");
    }
}

#[test]
fn free_text_never_comes_out_of_broken_documents() {
    for kind in WITHOUT_PERSONS {
        let text = format!("{:#}", planted(bases_of(kind).swap_remove(0)));
        assert!(text.contains("PLANTED") && text.contains("赵钱孙李"));
        for (place, _) in text.match_indices('\n') {
            for document in [
                text[..place].to_owned(),
                format!("{}\u{1}{}", &text[..place], &text[place..]),
                format!("{}\"赵钱孙李\": 1,{}", &text[..place], &text[place..]),
            ] {
                assert_without(TEXT_TRACES, &document).expect(&document);
            }
        }
    }
}

#[test]
fn planted_values_never_come_out_of_any_single_fault() {
    let base = planted(serde_json::from_str(BASES[0]).expect("JSON"));
    let text = format!("{base:#}");
    let personal = ["赵钱孙李", "PLANTEDPERSON7", "11010519491231002X", "1949-12-31"];
    let mut documents = vec![
        // Personal values as names of unknown members.
        text.replacen('{', "{\"赵钱孙李\": 1,", 1),
        text.replacen('{', "{\"11010519491231002X\": {\"1949-12-31\": 1.5},", 1),
        text.replacen('{', "{\"id11010519491231002\": 1, \"id11010519491231002\": 1,", 1),
    ];
    for path in [
        "/level",
        "/scale/version",
        "/agency/admdvs",
        "/dates/applied",
        "/person/gend",
        "/totals/adl",
        "/asmt_org/uscc",
        "/asmt_org/org_name",
        "/doc_type",
        "/doc_ver",
    ] {
        for value in personal {
            let mut document = base.clone();
            *document.pointer_mut(path).expect(path) = Value::from(value);
            documents.push(document.to_string());
        }
    }
    // Broken in the middle of every line.
    for (place, _) in text.match_indices('\n') {
        documents.push(text[..place].to_owned());
        documents.push(format!("{}\u{1}{}", &text[..place], &text[place..]));
    }
    for document in &documents {
        assert_clean(document).expect(document);
    }
    assert!(documents.len() > 150);
}

#[test]
fn planted_values_never_come_out_of_xml() {
    let base = planted(serde_json::from_str(BASES[0]).expect("JSON"));
    let document = Validator::new().convert(base.to_string().as_bytes()).expect("a base document");
    let text = document.to_xml(ltci::Layout::Indented);
    let mut documents = vec![
        text.replace("<psn_name>", "<psn_name id=\"赵钱孙李\">"),
        text.replace("<psn_name>", "赵钱孙李<psn_name>"),
        text.replace("<psn_name>", "<PLANTED/><psn_name>"),
        text.replace("赵钱孙李", "&赵钱孙李;"),
        text.replace("<assessment ", "<PLANTED "),
        text.replacen("?>", "?><!DOCTYPE PLANTED>", 1),
        text.replacen("?>", "?><?PLANTED 赵钱孙李?>", 1),
    ];
    for (place, _) in text.match_indices('\n') {
        documents.push(text[..place].to_owned());
    }
    for document in &documents {
        assert_clean(document).expect(document);
    }
}

#[test]
fn the_test_can_fail() {
    let leaky = "a report about 赵钱孙李";
    assert!(TRACES.iter().any(|trace| leaky.contains(trace)));
    let base = planted(serde_json::from_str(BASES[0]).expect("JSON")).to_string();
    for trace in TRACES {
        assert!(base.contains(trace), "{trace} is not planted");
    }
}
