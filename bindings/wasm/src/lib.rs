//! The raw exports behind `js/api.mjs`: bytes and strings in, strings of JSON out.
//!
//! Nothing of the core is mirrored here. A report crosses as the core's own JSON, so that it is
//! byte for byte the report of every other binding; what fails crosses as JSON too, see [`Failure`].

#![expect(
    clippy::missing_errors_doc,
    reason = "called from js/api.mjs alone; every failure says itself what it is"
)]

mod batch;
mod directory;
mod exchange;
mod failure;
mod recognition;
mod region;
mod settlement;

use ltci::seal::{PublicKey, SignatureValue};
use ltci::{DocumentType, Layout, Limits, Validator, code, ruleset, schema};
use wasm_bindgen::prelude::wasm_bindgen;

use failure::Failure;

/// Judges nothing but the seal of a document, with a key ring; gives the report as JSON.
#[wasm_bindgen(js_name = verifySeal)]
pub fn verify_seal(document: &[u8], keys: &[u8], as_of: Option<String>) -> Result<String, Failure> {
    let keys = Validator::new().key_ring(keys)?;
    let day = as_of.map(|day| day.parse()).transpose()?;
    Ok(Validator::new().as_of(day).with_keys(keys).verify_seal(document)?.to_json())
}

/// The SM3 digest of bytes.
#[wasm_bindgen]
pub fn sm3(bytes: &[u8]) -> String {
    ltci::seal::sm3(bytes)
}

/// Whether a signature over bytes was made with the private key of a public one.
#[wasm_bindgen(js_name = verifySignature)]
pub fn verify_signature(bytes: &[u8], public_key: &str, signature: &str) -> bool {
    let both = public_key.parse::<PublicKey>().ok().zip(signature.parse::<SignatureValue>().ok());
    both.is_some_and(|(key, signature)| key.verifies(bytes, &signature))
}

/// Evaluates a score sheet; gives totals, grades and level as JSON.
#[wasm_bindgen]
pub fn assess(sheet: &[u8]) -> Result<String, Failure> {
    let (_, evaluation) = Validator::new().assess(sheet)?;
    Ok(serde_json::to_string(&evaluation)?)
}

/// Writes a document as `json` or `xml`.
#[wasm_bindgen]
pub fn convert(document: &[u8], to: &str, indent: bool) -> Result<String, Failure> {
    if !WIRE_FORMS.contains(&to) {
        return Err(Failure::unknown("格式", "wire form", WIRE_FORMS));
    }
    let document = Validator::new().convert(document)?;
    Ok(match (to, indent) {
        ("json", false) => document.to_json(),
        ("json", true) => serde_json::to_string_pretty(document.value())?,
        (_, false) => document.to_xml(Layout::Compact),
        (_, true) => document.to_xml(Layout::Indented),
    })
}

/// The digest of the canonical form of a document.
#[wasm_bindgen]
pub fn digest(document: &[u8]) -> Result<String, Failure> {
    Ok(Validator::new().convert(document)?.digest())
}

/// The page of a rule, as JSON.
#[wasm_bindgen]
pub fn explain(code: &str) -> Result<String, Failure> {
    Ok(serde_json::to_string(&ltci::explain(code)?)?)
}

/// Every rule, as JSON.
#[wasm_bindgen]
pub fn rules() -> String {
    ruleset::catalogue().to_string()
}

/// The JSON Schema of a kind of document or of the report.
#[wasm_bindgen]
pub fn schema(name: &str) -> Result<String, Failure> {
    let schema = match DocumentType::by_name(name) {
        Some(kind) => schema::json_schema_of(kind),
        None if name == REPORT => schema::json_schema_of_report(),
        None => {
            let known = document_names().chain([REPORT]);
            return Err(Failure::unknown("模式", "schema", known));
        }
    };
    Ok(schema.to_string())
}

/// The XML Schema of a kind of document.
#[wasm_bindgen]
pub fn xsd(name: &str) -> Result<String, Failure> {
    DocumentType::by_name(name)
        .map(schema::xsd_of)
        .ok_or_else(|| Failure::unknown("XML模式", "XML schema", document_names()))
}

/// Whether a value is a well-formed value of an identifier or code list.
#[wasm_bindgen(js_name = checkCode)]
pub fn check_code(kind: &str, value: &str) -> Result<bool, Failure> {
    code::is_well_formed(kind, value).ok_or_else(|| {
        let known = code::DECLARATIONS.iter().map(|declaration| declaration.name);
        Failure::unknown("标识或代码表", "identifier or code list", known)
    })
}

/// The version of the library.
#[wasm_bindgen]
pub fn version() -> String {
    ltci::VERSION.to_owned()
}

/// How many bytes of a document are read; one more is refused.
#[wasm_bindgen(js_name = documentBytes)]
pub fn document_bytes() -> usize {
    Limits::default().document_bytes
}

/// What a document can be written as.
const WIRE_FORMS: [&str; 2] = ["json", "xml"];

/// The name of the schema of a report.
const REPORT: &str = "report";

fn document_names() -> impl Iterator<Item = &'static str> {
    DocumentType::ALL.iter().map(|kind| kind.as_str())
}
