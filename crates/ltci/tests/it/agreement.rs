//! The types and the schema agree: serde accepts a document exactly when the schema does.

use std::cell::Cell;

use ltci::assessment::Assessment;
use ltci::code::{DECLARATIONS, Form};
use ltci::{Date, DocumentType, Validator, schema};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::mutation::{any_value, mutated};

/// The published schema with its formats, compiled apart from the library.
fn published_schema() -> jsonschema::Validator {
    let mut options = jsonschema::options()
        .should_validate_formats(true)
        .with_format("date", |text: &str| text.parse::<Date>().is_ok());
    for declaration in DECLARATIONS {
        if let Form::Shape(_) = declaration.values {
            let name = format!("ltci-{}", declaration.name.replace('_', "-"));
            options = options.with_format(name, declaration.accepts);
        }
    }
    let published = include_str!("../../../../schemas/assessment.schema.json");
    let published: Value = serde_json::from_str(published).expect("JSON");
    let current = schema::json_schema_of(DocumentType::Assessment);
    assert!(published == current, "run `cargo xtask gen`");
    options.build(&published).expect("a schema")
}

#[test]
fn serde_accepts_exactly_what_the_schema_accepts() {
    let schema = published_schema();
    let (accepted, refused) = (Cell::new(0), Cell::new(0));
    let config =
        ProptestConfig { cases: 6_000, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&mutated(any_value()), |document| {
            let text = document.to_string();
            let by_types = serde_json::from_str::<Assessment>(&text).is_ok();
            let by_schema = schema.is_valid(&document);
            prop_assert_eq!(by_types, by_schema, "{}", text);
            let count = if by_types { &accepted } else { &refused };
            count.set(count.get() + 1);
            // And whatever it is, there is a report and no disagreement.
            prop_assert!(Validator::new().validate(text.as_bytes()).is_ok(), "{}", text);
            Ok(())
        })
        .expect("types and schema agree");
    assert!(accepted.get() > 800 && refused.get() > 2_000, "{accepted:?} {refused:?}");
}

#[test]
fn no_bytes_make_the_validator_fail() {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        "[{}\\[\\]\",:a-z0-9<>/&;! ]{0,80}".prop_map(String::into_bytes),
        (mutated(any_value()), any::<usize>(), any::<u8>()).prop_map(|(document, place, byte)| {
            let mut bytes = document.to_string().into_bytes();
            let place = place % bytes.len();
            bytes[place] = byte;
            bytes
        }),
        (mutated(any_value()), any::<usize>()).prop_map(|(document, length)| {
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
