//! The types and the schema agree: serde accepts a document exactly when the schema does.

use std::cell::Cell;

use ltci::code::{DECLARATIONS, Form};
use ltci::{Date, DocumentType, Validator, schema};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::mutation::{any_value, bases_of, every_path, mutated};

/// The published schema with its formats, compiled apart from the library.
fn published_schema(kind: DocumentType) -> jsonschema::Validator {
    let mut options = jsonschema::options()
        .should_validate_formats(true)
        .with_format("date", |text: &str| text.parse::<Date>().is_ok());
    for declaration in DECLARATIONS {
        if let Form::Shape(_) = declaration.values {
            let name = format!("ltci-{}", declaration.name.replace('_', "-"));
            options = options.with_format(name, declaration.accepts);
        }
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schemas");
    let path = format!("{folder}/{}.schema.json", kind.as_str());
    let published = std::fs::read_to_string(path).expect("a published schema");
    let published: Value = serde_json::from_str(&published).expect("JSON");
    let current = schema::json_schema_of(kind);
    assert!(published == current, "run `cargo xtask gen`");
    options.build(&published).expect("a schema")
}

/// Whether the types take a document, as the library reads them. Whatever it is, the schema gives a
/// reason for what the types refuse.
fn types_accept(text: &str) -> bool {
    match Validator::new().convert(text.as_bytes()) {
        Ok(_) => true,
        Err(error) => {
            assert!(!error.is_bug(), "{error}: {text}");
            false
        }
    }
}

#[test]
fn serde_accepts_exactly_what_the_schema_accepts() {
    agree_on(DocumentType::Assessment, 6_000);
}

#[test]
fn serde_and_schema_agree_on_directories() {
    agree_on(DocumentType::Directory, 2_000);
}

#[test]
fn serde_and_schema_agree_on_mappings() {
    agree_on(DocumentType::DirectoryMap, 1_000);
}

#[test]
fn serde_and_schema_agree_on_region_profiles() {
    agree_on(DocumentType::RegionProfile, 1_000);
}

#[test]
fn serde_and_schema_agree_on_recognition_agreements() {
    agree_on(DocumentType::RecognitionAgreement, 1_000);
}

#[test]
fn serde_and_schema_agree_on_key_rings() {
    agree_on(DocumentType::KeyRing, 1_000);
}

#[test]
fn serde_and_schema_agree_on_self_assessments() {
    agree_on(DocumentType::SelfAssessment, 1_000);
}

#[test]
fn serde_and_schema_agree_on_records_of_assessments() {
    agree_on(DocumentType::AssessmentHistory, 1_500);
}

#[test]
fn serde_and_schema_agree_on_recognition_requests() {
    agree_on(DocumentType::RecognitionRequest, 1_000);
}

#[test]
fn serde_and_schema_agree_on_settlements() {
    agree_on(DocumentType::Settlement, 2_000);
}

#[test]
fn serde_and_schema_agree_on_plans_and_visits() {
    for kind in [
        DocumentType::Filing,
        DocumentType::FilingCancellation,
        DocumentType::CarePlan,
        DocumentType::ServiceRecord,
    ] {
        agree_on(kind, 500);
    }
}

#[test]
fn serde_and_schema_agree_on_what_follows_a_settlement() {
    for kind in [
        DocumentType::Cancellation,
        DocumentType::Reversal,
        DocumentType::Reconciliation,
        DocumentType::Clearing,
        DocumentType::Exchange,
    ] {
        agree_on(kind, 500);
    }
}

#[test]
fn serde_and_schema_agree_on_messages() {
    agree_on(DocumentType::EnvelopeRequest, 1_000);
    agree_on(DocumentType::EnvelopeResponse, 1_000);
}

#[test]
fn no_object_of_any_document_is_read_from_the_list_of_its_values() {
    for kind in DocumentType::exchanged() {
        let schema = published_schema(kind);
        assert!(!bases_of(kind).is_empty(), "{kind:?}");
        for base in bases_of(kind) {
            assert!(types_accept(&base.to_string()), "{kind:?}");
            for path in every_path(&base) {
                let mut document = base.clone();
                let place = document.pointer_mut(&path).expect("a place");
                let Value::Object(members) = place else { continue };
                *place = members.values().cloned().collect();
                assert!(!schema.is_valid(&document), "{path}: {document}");
                assert!(!types_accept(&document.to_string()), "{path}: {document}");
            }
        }
    }
}

fn agree_on(kind: DocumentType, cases: u32) {
    let schema = published_schema(kind);
    let (accepted, refused) = (Cell::new(0), Cell::new(0));
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&mutated(kind, any_value()), |document| {
            let text = document.to_string();
            let by_types = types_accept(&text);
            let by_schema = schema.is_valid(&document);
            prop_assert_eq!(by_types, by_schema, "{}", text);
            let count = if by_types { &accepted } else { &refused };
            count.set(count.get() + 1);
            Ok(())
        })
        .expect("types and schema agree");
    let least = cases / 8;
    assert!(accepted.get() > least && refused.get() > 2 * least, "{accepted:?} {refused:?}");
}

fn any_mutated() -> impl Strategy<Value = Value> {
    prop_oneof![
        2 => mutated(DocumentType::Assessment, any_value()),
        1 => mutated(DocumentType::Directory, any_value()),
        1 => mutated(DocumentType::DirectoryMap, any_value()),
        1 => mutated(DocumentType::RegionProfile, any_value()),
        1 => mutated(DocumentType::RecognitionAgreement, any_value()),
        1 => mutated(DocumentType::KeyRing, any_value()),
        1 => mutated(DocumentType::SelfAssessment, any_value()),
        1 => mutated(DocumentType::AssessmentHistory, any_value()),
        1 => mutated(DocumentType::RecognitionRequest, any_value()),
        1 => mutated(DocumentType::Settlement, any_value()),
        1 => mutated(DocumentType::ServiceRecord, any_value()),
        1 => mutated(DocumentType::EnvelopeRequest, any_value()),
        1 => mutated(DocumentType::Reconciliation, any_value()),
    ]
}

#[test]
fn no_bytes_make_the_validator_fail() {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        "[{}\\[\\]\",:a-z0-9<>/&;! ]{0,80}".prop_map(String::into_bytes),
        (any_mutated(), any::<usize>(), any::<u8>()).prop_map(|(document, place, byte)| {
            let mut bytes = document.to_string().into_bytes();
            let place = place % bytes.len();
            bytes[place] = byte;
            bytes
        }),
        (any_mutated(), any::<usize>()).prop_map(|(document, length)| {
            let mut bytes = document.to_string().into_bytes();
            bytes.truncate(length % bytes.len());
            bytes
        }),
    ];
    let config =
        ProptestConfig { cases: 6_000, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&bytes, |bytes| {
            let report = Validator::new().validate(&bytes);
            prop_assert!(report.is_ok(), "{:?}", report.err());
            let report = report.expect("a report");
            prop_assert!(report.is_acceptable() || !report.findings.is_empty());
            Ok(())
        })
        .expect("every input has a report");
}
