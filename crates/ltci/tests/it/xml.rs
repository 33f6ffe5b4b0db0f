//! JSON and XML have the same verdict, the same codes and the same paths.

use std::cell::Cell;

use ltci::{DocumentType, Layout, Report, Validator};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::mutation::{BASES, bases_of, likely_text, mutated};

fn found(report: &Report) -> Vec<(&str, &str, &str)> {
    report
        .findings
        .iter()
        .map(|finding| (finding.code, finding.path.as_str(), finding.message.zh.as_str()))
        .collect()
}

#[test]
fn bases_go_to_xml_and_back_unchanged() {
    for base in BASES {
        let document = Validator::new().convert(base.as_bytes()).expect("a base document");
        assert_eq!(*document.value(), serde_json::from_str::<Value>(base).expect("JSON"));
        for layout in [Layout::Compact, Layout::Indented] {
            let xml = document.to_xml(layout);
            let back = Validator::new().convert(xml.as_bytes()).expect("an acceptable document");
            assert_eq!(back.to_json(), document.to_json());
            assert_eq!(back.digest(), document.digest());
            let report = Validator::new().validate(xml.as_bytes()).expect("a report");
            assert!(report.is_acceptable(), "{:?}", report.findings);
        }
    }
}

/// Values whose faults XML can carry: it has no null, no booleans, no empty lists, and does not
/// tell a number from a string of digits.
fn values_for_xml() -> BoxedStrategy<Value> {
    prop_oneof![
        5 => likely_text().prop_map(Value::from),
        1 => Just(json!({"a": {"b": "c"}})),
        1 => Just(json!({"begndate": "2026-01-01", "enddate": "2026-01-31"})),
        2 => (0i64..205).prop_map(Value::from),
        1 => Just(json!(-1)),
        1 => Just(json!(-5)),
    ]
    .boxed()
}

#[test]
fn the_same_document_has_the_same_report_in_both_forms() {
    same_report_in_both_forms(DocumentType::Assessment, 6_000);
}

#[test]
fn the_same_directory_has_the_same_report_in_both_forms() {
    same_report_in_both_forms(DocumentType::Directory, 2_000);
}

#[test]
fn the_same_mapping_has_the_same_report_in_both_forms() {
    same_report_in_both_forms(DocumentType::DirectoryMap, 1_000);
    same_report_in_both_forms(DocumentType::SelfAssessment, 500);
    same_report_in_both_forms(DocumentType::AssessmentHistory, 1_000);
}

#[test]
fn key_rings_have_the_same_report_in_both_forms() {
    same_report_in_both_forms(DocumentType::KeyRing, 1_000);
}

#[test]
fn settlements_and_visits_have_the_same_report_in_both_forms() {
    same_report_in_both_forms(DocumentType::Settlement, 1_000);
    for kind in [DocumentType::Filing, DocumentType::CarePlan, DocumentType::ServiceRecord] {
        same_report_in_both_forms(kind, 300);
    }
}

#[test]
fn what_follows_a_settlement_has_the_same_report_in_both_forms() {
    for kind in [
        DocumentType::Cancellation,
        DocumentType::Reversal,
        DocumentType::Reconciliation,
        DocumentType::Clearing,
        DocumentType::Exchange,
        DocumentType::FilingCancellation,
        DocumentType::EnvelopeRequest,
        DocumentType::EnvelopeResponse,
    ] {
        same_report_in_both_forms(kind, 300);
    }
}

fn same_report_in_both_forms(kind: DocumentType, cases: u32) {
    let compared = Cell::new(0);
    let refused = Cell::new(0);
    let like = like(kind);
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&mutated(kind, values_for_xml()), |document| {
            let Some(xml) = written(kind, &document, &like) else {
                return Ok(());
            };
            let json_report = Validator::new().validate(document.to_string().as_bytes());
            let xml_report = Validator::new().validate(xml.as_bytes());
            let (json_report, xml_report) =
                (json_report.expect("a report"), xml_report.expect("a report"));
            prop_assert_eq!(found(&json_report), found(&xml_report), "{}\n{}", document, xml);
            prop_assert_eq!(json_report.verdict, xml_report.verdict);
            compared.set(compared.get() + 1);
            refused.set(refused.get() + u32::from(!json_report.is_acceptable()));
            Ok(())
        })
        .expect("one verdict for both forms");
    assert!(
        compared.get() > cases * 2 / 5 && refused.get() > cases / 6,
        "{compared:?} {refused:?}"
    );
}

/// The document in XML, written without the library; `None` if XML cannot carry it exactly.
fn written(kind: DocumentType, document: &Value, like: &Value) -> Option<String> {
    let root = kind.as_str();
    document.get("doc_type").filter(|kind| **kind == json!(root))?;
    let mut xml = format!(r#"<{root} xmlns="urn:ltci:exchange:1">"#);
    write_members(&mut xml, document, &Expected::Like(like.clone()))?;
    Some(xml + &format!("</{root}>"))
}

/// The base documents of a kind in one: every member that any of them has, and of each list one
/// element with the members of all.
fn like(kind: DocumentType) -> Value {
    bases_of(kind).into_iter().reduce(merged).map_or(Value::Null, in_one)
}

fn merged(left: Value, right: Value) -> Value {
    match (left, right) {
        (Value::Object(mut members), Value::Object(others)) => {
            for (name, other) in others {
                let both = match members.remove(&name) {
                    Some(member) => merged(member, other),
                    None => other,
                };
                members.insert(name, both);
            }
            Value::Object(members)
        }
        (Value::Array(left), Value::Array(right)) => [left, right].concat().into(),
        (left, _) => left,
    }
}

fn in_one(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            members.into_iter().map(|(name, member)| (name, in_one(member))).collect()
        }
        Value::Array(elements) => {
            elements.into_iter().reduce(merged).map(in_one).into_iter().collect()
        }
        single => single,
    }
}

/// What stands at a place in the base document.
#[derive(Clone, PartialEq)]
enum Expected {
    Like(Value),
    Unknown,
}

impl Expected {
    fn member(&self, name: &str) -> Self {
        match self {
            Self::Like(value) => value.get(name).cloned().map_or(Self::Unknown, Self::Like),
            Self::Unknown => Self::Unknown,
        }
    }
}

fn write_members(xml: &mut String, value: &Value, expected: &Expected) -> Option<()> {
    for (name, member) in value.as_object()? {
        let inner = expected.member(name);
        match (member, &inner) {
            (Value::Array(elements), Expected::Like(Value::Array(like)))
                if !elements.is_empty() =>
            {
                for element in elements {
                    write_element(xml, name, element, &Expected::Like(like[0].clone()))?;
                }
            }
            (Value::Array(_), _) | (_, Expected::Like(Value::Array(_))) => return None,
            _ => write_element(xml, name, member, &inner)?,
        }
    }
    Some(())
}

fn write_element(xml: &mut String, name: &str, value: &Value, expected: &Expected) -> Option<()> {
    xml.push_str(&format!("<{name}>"));
    match (value, expected) {
        // An element without content is an empty object or an empty text, as its type has it.
        (Value::Object(members), _) if members.is_empty() => return None,
        (Value::String(text), Expected::Like(Value::Object(_))) if text.trim_ascii().is_empty() => {
            return None;
        }
        (Value::Object(_), _) => write_members(xml, value, expected)?,
        // A number where a text is expected, and digits where a number is, read as what is expected.
        (Value::Number(_), Expected::Like(Value::String(_))) => return None,
        (Value::String(text), Expected::Like(Value::Number(_))) if text.parse::<f64>().is_ok() => {
            return None;
        }
        (Value::Number(number), _) => xml.push_str(&number.to_string()),
        (Value::String(text), _) if text.chars().all(xml_can_carry) => {
            let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            // Written as references: XML reads a plain line break of other systems as its own.
            xml.push_str(
                &text.replace('\r', "&#13;").replace('\n', "&#10;").replace('\u{85}', "&#133;"),
            );
        }
        _ => return None,
    }
    xml.push_str(&format!("</{name}>"));
    Some(())
}

fn xml_can_carry(char: char) -> bool {
    matches!(char, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn codes(document: &str) -> Vec<(&'static str, String)> {
    let report = Validator::new().validate(document.as_bytes()).expect("a report");
    report.findings.iter().map(|finding| (finding.code, finding.path.clone())).collect()
}

#[test]
fn a_score_sheet_is_no_document_in_either_form() {
    let xml = r#"<score_sheet xmlns="urn:ltci:exchange:1"><scale>nhsa-2021</scale></score_sheet>"#;
    assert_eq!(codes(xml), [("LTC-F-009", "/doc_type".to_owned())]);
    assert_eq!(codes(r#"{"doc_type":"score_sheet"}"#), [("LTC-F-009", "/doc_type".to_owned())]);
    let error = Validator::new()
        .assess(br#"<assessment xmlns="urn:ltci:exchange:1"><level>3</level></assessment>"#);
    let report = error.expect_err("not a score sheet");
    assert_eq!(report.report().map(|report| report.findings[0].code), Some("LTC-F-009"));
}

#[test]
fn an_element_out_of_order_hides_nothing_and_is_told_once() {
    let document = Validator::new().convert(BASES[0].as_bytes()).expect("a base document");
    let xml = document.to_xml(Layout::Compact);
    let (head, rest) = xml.split_once("<doc_ver>").expect("a version");
    let (version, rest) = rest.split_once("</doc_ver>").expect("a version");
    let late = rest.replace("</assessment>", &format!("<doc_ver>{version}</doc_ver></assessment>"));
    let late = format!("{head}{}", late.replace("<psn_name>样例甲</psn_name>", ""));
    assert_eq!(
        codes(&late),
        [("LTC-F-008", "/doc_ver".to_owned()), ("LTC-F-001", "/person/psn_name".to_owned())]
    );
    // The last element in front: all others come too late, and that is one fault.
    let validity =
        r"<validity><begndate>2026-02-01</begndate><enddate>2028-01-31</enddate></validity>";
    let early = xml.replace(validity, "").replace("<doc_type>", &format!("{validity}<doc_type>"));
    assert_eq!(codes(&early), [("LTC-F-008", "/doc_type".to_owned())]);
}

#[test]
fn only_xml_1_0_is_read() {
    let xml = r#"<?xml version="1.1"?><assessment xmlns="urn:ltci:exchange:1"></assessment>"#;
    assert_eq!(codes(xml), [("LTC-P-012", String::new())]);
}

#[test]
fn a_declaration_is_read_by_the_letter() {
    let base = Validator::new().convert(BASES[0].as_bytes()).expect("a base document");
    let xml = base.to_xml(Layout::Compact);
    let root = xml.get(xml.find("<assessment").expect("a root")..).expect("a root");
    let good = [
        r#"version="1.0""#,
        r#"version = '1.0' encoding='utf-8' standalone="yes" "#,
        "version=\"1.0\"\n\tencoding=\"UTF-8\"",
        r#"version="1.0" standalone='no'"#,
    ];
    for declaration in good {
        assert_eq!(codes(&format!("<?xml {declaration}?>{root}")), [], "{declaration}");
    }
    let bad = [
        r#"version="1.0" ancoding="UTF-8""#,
        r#"version="1.0"(encoding="UTF-8""#,
        r#"version="1.0"encoding="UTF-8""#,
        r#"version="1.0" foo"#,
        r#"version="1.0" standalone="maybe""#,
        r#"version="1.0" standalone="yes" encoding="UTF-8""#,
        r#"version="1.0" encoding="UTF-8" encoding="UTF-8""#,
        r#"version="1.0" encoding=" UTF-8""#,
        r#"version="1.0" encoding="UTF-8"?"#,
        r#"version="1.0' encoding="UTF-8""#,
        r#"encoding="UTF-8""#,
        "",
    ];
    for declaration in bad {
        let found = codes(&format!("<?xml {declaration}?>{root}"));
        assert_eq!(found, [("LTC-P-012", String::new())], "{declaration}");
    }
}

#[test]
fn xml_that_others_refuse_is_refused() {
    let base = Validator::new().convert(BASES[0].as_bytes()).expect("a base document");
    let xml = base.to_xml(Layout::Compact);
    let faults = [
        ("<doc_ver>", "<!-- a -- b --><doc_ver>"),
        ("<doc_ver>", "<!-- \u{1} --><doc_ver>"),
        ("样例甲", "样例]]>甲"),
        ("样例甲", "样例\u{1}甲"),
        ("样例甲", "样例&#x1;甲"),
        ("<doc_ver>", "<1a></1a><doc_ver>"),
        ("<assessment ", "<assessment xmlns:a=\"&foo;\" "),
        ("<assessment ", "<assessment xmlns:a=\"<\" "),
    ];
    for (from, to) in faults {
        assert_eq!(codes(&xml.replacen(from, to, 1)), [("LTC-P-012", String::new())], "{to}");
    }
    let cdata = xml.replace("样例甲", "<![CDATA[样例甲]]>");
    assert_eq!(codes(&cdata), []);
}

#[test]
fn numbers_beyond_any_type_are_told_in_both_forms() {
    for number in ["1E400", "-1e999", &"9".repeat(310), &"9".repeat(40), "1e308", "40.0", "-0"] {
        let json = BASES[0].replace("\"adl_eating\": 5", &format!("\"adl_eating\": {number}"));
        let xml = Validator::new()
            .convert(BASES[0].as_bytes())
            .expect("a base document")
            .to_xml(Layout::Compact);
        let xml = xml.replace("<adl_eating>5<", &format!("<adl_eating>{number}<"));
        let expected = [("LTC-P-008", "/scores/adl_eating".to_owned())];
        assert_eq!(codes(&json), expected, "{number}");
        assert_eq!(codes(&xml), expected, "{number}");
    }
}
