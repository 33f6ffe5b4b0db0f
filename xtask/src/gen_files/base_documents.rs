//! Cases of the base documents: each is acceptable, in both forms, and is converted.

use std::fs;

use ltci::rules::Base;
use ltci::{Layout, Text, Validator};
use serde_json::{Value, json};

use super::cases::case;
use crate::run::root;

const BASES: &str = "crates/ltci/data/bases";

/// Name, JSON and XML of every base document.
pub fn bases() -> Result<Vec<(String, String, String)>, String> {
    let folder = root().join(BASES);
    let entries = fs::read_dir(&folder).map_err(|error| format!("{BASES}: {error}"))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let json = fs::read_to_string(path).map_err(|error| error.to_string())?;
            let document =
                Validator::new().convert(json.as_bytes()).map_err(|error| error.to_string())?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            Ok((name, json, document.to_xml(Layout::Indented)))
        })
        .collect()
}

/// Every base, as JSON and as XML.
pub fn base_cases(bases: &[(String, String, String)]) -> Vec<Value> {
    let title = Text { zh: "可接受的基准文书", en: "an acceptable base document" };
    bases
        .iter()
        .flat_map(|(name, json, xml)| {
            let expect = accepted(name);
            let input = [("input", serde_json::from_str(json).unwrap_or_default())];
            let xml_input = [("xml", Value::from(xml.as_str()))];
            [
                case(
                    &format!("base/{name}/json"),
                    "must",
                    "validate",
                    &[format!("LTCI-SPEC-1 {}", clause_of(name))],
                    title,
                    input,
                    &expect,
                ),
                case(
                    &format!("base/{name}/xml"),
                    "must",
                    "validate",
                    &["LTCI-SPEC-1 2.7".to_owned()],
                    title,
                    xml_input,
                    &expect,
                ),
            ]
        })
        .collect()
}

/// The clause of the specification that lays down a base document.
fn clause_of(name: &str) -> &'static str {
    match name {
        "directory" => "8.1",
        "directory-map" => "9.1",
        "assessment-other-scale" => "11.1",
        "self-assessment" => "11.4",
        "assessment-history" | "assessment-history-review" => "11.5",
        "region-profile" | "recognition-agreement" => "12.1",
        "recognition-request" => "13.1",
        "assessment-sealed" => "14.1",
        "key-ring" => "14.3",
        "envelope-request" | "envelope-response" => "15.1",
        "filing" | "filing-cancellation" => "16.1",
        "care-plan" => "17.1",
        "service-record" => "18.1",
        "settlement" => "19.1",
        "cancellation" | "reversal" | "reconciliation" | "clearing" => "21.1",
        "exchange" | "exchange-month" => "22.1",
        _ => "4.1",
    }
}

/// What a base document is declared to yield.
fn accepted(name: &str) -> Value {
    let notices = match name {
        "directory-map" => Base::DirectoryMap.notices(),
        "assessment-sealed" => Base::Sealed.notices(),
        "recognition-request" => Base::RecognitionRequest.notices(),
        "care-plan" => Base::CarePlan.notices(),
        "service-record" => Base::ServiceRecord.notices(),
        "settlement" => Base::Settlement.notices(),
        "envelope-request" => Base::EnvelopeRequest.notices(),
        "envelope-response" => Base::EnvelopeResponse.notices(),
        _ => &[],
    };
    let finding = |(code, path): &(&str, &str)| json!({ "code": code, "path": path });
    let findings: Vec<_> = notices.iter().map(finding).collect();
    json!({ "verdict": "acceptable", "findings": findings })
}

/// Both directions. The digests are checked against OpenSSL and the XML against lxml in the
/// tests of the Python bindings.
pub fn convert_cases(bases: &[(String, String, String)]) -> Result<Vec<Value>, String> {
    let mut cases = Vec::new();
    for (name, json, _) in bases {
        let document =
            Validator::new().convert(json.as_bytes()).map_err(|error| error.to_string())?;
        let (xml, value) = (document.to_xml(Layout::Compact), document.value().clone());
        let clause = ["LTCI-SPEC-1 2.7".to_owned(), "LTCI-SPEC-1 2.8".to_owned()];
        let expect_xml = json!({ "xml": xml, "digest": document.digest() });
        let expect_json = json!({ "output": value, "digest": document.digest() });
        let to_xml = Text { zh: "JSON转XML", en: "JSON to XML" };
        let to_json = Text { zh: "XML转JSON", en: "XML to JSON" };
        let from_json = [("to", json!("xml")), ("input", document.value().clone())];
        let from_xml = [("to", json!("json")), ("xml", json!(xml))];
        cases.push(case(
            &format!("convert/{name}/to-xml"),
            "must",
            "convert",
            &clause,
            to_xml,
            from_json,
            &expect_xml,
        ));
        cases.push(case(
            &format!("convert/{name}/to-json"),
            "must",
            "convert",
            &clause,
            to_json,
            from_xml,
            &expect_json,
        ));
    }
    Ok(cases)
}
