//! The native half of the Python package `ltci`: the core's functions, with Python's types in
//! front of them. What is a dict in Python comes from the core's own JSON; no field of a report
//! is written down here a second time.

#![expect(clippy::needless_pass_by_value, reason = "pyo3 hands arguments over by value")]

mod arguments;
mod batch;
mod directory;
mod directory_map;
mod editions;
mod errors;
mod exchange;
mod json;
mod recognition;
mod region;
mod report;
mod seal;
mod settlement;

use pyo3::prelude::*;

/// 长护险数据规范的校验核心。The native half of `ltci`; import `ltci` instead.
#[pymodule]
mod _ltci {
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name in Python")]
    const version: &str = ltci::VERSION;

    #[pymodule_export]
    use super::{
        assess, batch::validate_batch, check_code, convert, digest, directory::Directory,
        directory_map::DirectoryMap, directory_map::suggest, editions::Editions,
        exchange::exchange, explain, recognition::agreements, recognition::recognise,
        region::Region, region::regions, report::Report, rules, schema, seal::keygen, seal::sign,
        seal::sm3, seal::verify_seal, seal::verify_signature, settlement::settle, validate,
    };
}

use arguments::{Day, Document, Sheet, Text};
use directory::Directory;
use errors::{raise, unknown_name};
use report::Report;

/// From this size on other Python threads run while a document is judged. Below it a call is far
/// shorter than the turn of a thread (5 ms), and letting go of the interpreter costs more than it
/// gives: 6 % on a document of 1.2 KB.
const DETACHED_FROM: usize = 64 * 1024;

const WIRE_FORM: ltci::Text = ltci::text!("格式", "wire form");
const SCHEMA: ltci::Text = ltci::text!("模式", "schema");
const DECLARATION: ltci::Text = ltci::text!("标识或代码表", "identifier or code list");

/// 校验一份文书（JSON或XML），返回报告。Judge one document, JSON or XML.
///
/// Whatever the document is, it gets a report. `as_of` is the day for rules that compare with
/// one: a date, or a str YYYY-MM-DD. `editions` are the directories that are known, by which
/// mappings are judged; the sample edition always is. `knowing` are other documents to judge with:
/// directories, region profiles, recognition agreements.
///
/// >>> ltci.validate('{"doc_type": "assessment"}').verdict
/// 'refused'
#[pyfunction]
#[pyo3(signature = (document, *, as_of=None, editions=Vec::new(), knowing=Vec::new()))]
fn validate(
    py: Python<'_>,
    document: Document<'_>,
    as_of: Option<Day>,
    editions: Vec<Py<Directory>>,
    knowing: Vec<Bound<'_, PyAny>>,
) -> PyResult<Report> {
    let known = editions.iter().map(|edition| edition.get().known.clone());
    let validator = known.fold(ltci::Validator::new(), ltci::Validator::with_edition);
    let mut validator = validator.as_of(as_of.map(|Day(day)| day));
    for known in &knowing {
        let known: Document<'_> = known.extract()?;
        validator = validator.knowing(&known.0).map_err(|error| raise(py, &error))?;
    }
    detached(py, &document, |bytes| validator.validate(bytes)).map(Report::new)
}

/// 由17项得分算出合计分、分级和失能等级。Evaluate a score sheet, {"scale": …, "scores": {…}}.
///
/// Returns {"totals": …, "grades": …, "level": …}; raises Refused if the sheet is refused.
#[pyfunction]
fn assess<'py>(py: Python<'py>, sheet: Sheet<'py>) -> PyResult<Bound<'py, PyAny>> {
    let evaluated = detached(py, &sheet.0, |bytes| ltci::Validator::new().assess(bytes));
    let (_, evaluation) = evaluated?;
    json::loads(py, &json::text(&evaluation)?)
}

/// 在JSON与XML之间转换。Write a document in the other wire form, `to` "xml" or "json".
///
/// Only the form is asked for, not the rules; raises Refused if the document is not of the form.
#[pyfunction]
#[pyo3(signature = (document, to, *, indent=false))]
fn convert(py: Python<'_>, document: Document<'_>, to: Text, indent: bool) -> PyResult<String> {
    let write: fn(&ltci::Converted) -> PyResult<String> = match (to.as_str(), indent) {
        (Some("xml"), false) => |document| Ok(document.to_xml(ltci::Layout::Compact)),
        (Some("xml"), true) => |document| Ok(document.to_xml(ltci::Layout::Indented)),
        (Some("json"), false) => |document| Ok(document.to_json()),
        (Some("json"), true) => |document| json::indented(document.value()),
        _ => return Err(unknown_name(py, WIRE_FORM, "xml, json")),
    };
    write(&read(py, &document)?)
}

/// 规范形式的SM3摘要。The SM3 digest of a document's canonical form, the same for JSON and XML.
///
/// Raises Refused if the document is not of the form.
#[pyfunction]
fn digest(py: Python<'_>, document: Document<'_>) -> PyResult<String> {
    read(py, &document).map(|document| document.digest())
}

/// 一条规则的说明。The page of a rule, such as "LTC-A-012"; raises UnknownName if there is none.
#[pyfunction]
fn explain(py: Python<'_>, code: Text) -> PyResult<Bound<'_, PyAny>> {
    let page =
        ltci::explain(code.as_str().unwrap_or_default()).map_err(|error| raise(py, &error))?;
    json::loads(py, &json::text(&page)?)
}

/// 全部规则。Every rule, as in `schemas/rules.json`.
#[pyfunction]
fn rules(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    json::loads(py, &ltci::ruleset::catalogue().to_string())
}

/// 文书的JSON Schema（或XSD）。The JSON Schema of "assessment", "score_sheet" or "report" as a
/// dict, or with `xsd` the XML Schema of a document as text. Raises UnknownName.
#[pyfunction]
#[pyo3(signature = (name, *, xsd=false))]
fn schema(py: Python<'_>, name: Text, xsd: bool) -> PyResult<Bound<'_, PyAny>> {
    let name = name.as_str().unwrap_or_default();
    let schema = match (ltci::DocumentType::by_name(name), name, xsd) {
        (Some(kind), _, true) => {
            return Ok(ltci::schema::xsd_of(kind).into_pyobject(py)?.into_any());
        }
        (Some(kind), _, false) => ltci::schema::json_schema_of(kind),
        (None, "report", false) => ltci::schema::json_schema_of_report(),
        _ => return Err(unknown_name(py, SCHEMA, &known_schemas(xsd))),
    };
    json::loads(py, &schema.to_string())
}

/// 代码或标识是否合规。Whether a value is a well-formed "resident_id", "insutype", …
///
/// Raises UnknownName if there is no such identifier or code list.
#[pyfunction]
fn check_code(py: Python<'_>, kind: Text, value: Text) -> PyResult<bool> {
    let declaration = kind.as_str().and_then(ltci::code::declaration);
    let Some(declaration) = declaration else {
        let known = ltci::code::DECLARATIONS.iter().map(|declaration| declaration.name);
        return Err(unknown_name(py, DECLARATION, &listed(known)));
    };
    Ok(value.as_str().is_some_and(declaration.accepts))
}

/// A document of the core as XML.
fn xml_of(py: Python<'_>, document: &impl serde::Serialize, indent: bool) -> PyResult<String> {
    let layout = if indent { ltci::Layout::Indented } else { ltci::Layout::Compact };
    let read = ltci::Validator::new().convert(json::text(document)?.as_bytes());
    read.map(|document| document.to_xml(layout)).map_err(|error| raise(py, &error))
}

fn read(py: Python<'_>, document: &Document<'_>) -> PyResult<ltci::Converted> {
    detached(py, document, |bytes| ltci::Validator::new().convert(bytes))
}

/// Works on a document, without holding the interpreter if it is a large one.
fn detached<T: Send>(
    py: Python<'_>,
    document: &Document<'_>,
    work: impl Sync + Fn(&[u8]) -> Result<T, ltci::Error>,
) -> PyResult<T> {
    let bytes = &*document.0;
    let done = if bytes.len() < DETACHED_FROM { work(bytes) } else { py.detach(|| work(bytes)) };
    done.map_err(|error| raise(py, &error))
}

fn known_schemas(xsd: bool) -> String {
    let documents = ltci::DocumentType::ALL.iter().map(|kind| kind.as_str());
    let report = (!xsd).then_some("report");
    listed(documents.chain(report))
}

fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}
