//! `conformance/`: bases, cases and manifest.
//!
//! Expectations are declared in the rule files and code declarations; nothing here asks the
//! validator what it thinks. Those of the scores come from the table itself, see `score_cases`; those of
//! the mapping stand in `map_cases`, those of recognition in `recognise`, those of settlements in
//! `settle`, those of an exchange in `stories`, those of the adapter in `platform`.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ltci::code::{DECLARATIONS, Declaration};
use ltci::rules::{self, Area, BatchExample, Example, Examples, FoundAcross, Input, Rule};
use ltci::source::Citation;
use ltci::{DocumentType, Layout, Severity, Text, to_xml};
use ltci_conformance::{Suite, manifest};
use serde_json::{Map, Value, json};

use super::base_documents::{base_cases, bases, convert_cases};
use super::{
    Files, edges, imports, known_answers, map_cases, platform, pretty, recognise, score_cases,
    settle, stories,
};

pub fn add(files: &mut Files) -> Result<(), String> {
    let bases = bases()?;
    let mut cases = Files::new();
    for declaration in DECLARATIONS {
        insert(&mut cases, "codes", declaration.name, &code_cases(declaration));
    }
    for rule in rules::all() {
        let (area, examples) = (rule.area(), rule_cases(rule)?);
        let folder = match area {
            Some(Area::Parse | Area::Form) => "form",
            Some(Area::Seal) => "seal",
            Some(Area::Recognition) => "recognise",
            Some(Area::Across) => "across",
            Some(Area::Table) => "import",
            _ => "rules",
        };
        if !examples.is_empty() {
            insert(&mut cases, folder, rule.code, &examples);
        }
    }
    for (name, content) in score_cases::all()? {
        insert(&mut cases, "score", name, &content);
    }
    insert(&mut cases, "map", "targets", &map_cases::all());
    insert(&mut cases, "seal", "known-answers", &known_answers::all());
    for (name, declared) in recognise::declared() {
        insert(&mut cases, "recognise", name, &declared);
    }
    for (name, declared) in stories::declared() {
        insert(&mut cases, "stories", name, &declared);
    }
    insert(&mut cases, "import", "more", &imports::declared()?);
    insert(&mut cases, "import", "read", &imports::read()?);
    for (name, declared) in platform::declared() {
        insert(&mut cases, "platform", name, &declared);
    }
    for (folder, name, declared) in edges::declared() {
        insert(&mut cases, folder, name, &declared);
    }
    for (name, declared) in settle::declared() {
        insert(&mut cases, "settle", name, &declared);
    }
    insert(&mut cases, "rules", "bases", &base_cases(&bases));
    insert(&mut cases, "convert", "bases", &convert_cases(&bases)?);
    let manifest = pretty(&manifest(&suite(&cases)?));
    files.insert("conformance/manifest.json".into(), manifest);
    for (name, json, xml) in bases {
        files.insert(format!("conformance/bases/{name}.json").into(), json);
        files.insert(format!("conformance/bases/{name}.xml").into(), xml);
    }
    files.extend(
        cases.into_iter().map(|(path, text)| (Path::new("conformance/cases").join(path), text)),
    );
    Ok(())
}

/// The judge reads what was written: a malformed case stops the generation.
fn suite(cases: &Files) -> Result<Suite, String> {
    let files =
        cases.iter().map(|(path, text)| (path.display().to_string(), text.clone().into_bytes()));
    Suite::from_files(files).map_err(|error| error.to_string())
}

fn insert(cases: &mut Files, folder: &str, name: &str, list: &[Value]) {
    let content = json!({ "area": folder, "cases": list });
    cases.insert(format!("{folder}/{name}.json").into(), pretty(&content));
}

fn code_cases(declaration: &Declaration) -> Vec<Value> {
    let name = declaration.name;
    let clause: Vec<_> = declaration.sources.iter().map(clause).collect();
    let value = |value: &str| [("code", json!(name)), ("value", json!(value))];
    let expect = |verdict: &str| json!({ "verdict": verdict });
    let good = declaration.good.iter().enumerate().map(|(place, good)| {
        let id = format!("code/{name}/good/{}", place + 1);
        case(&id, "must", "code", &clause, declaration.term, value(good), &expect("acceptable"))
    });
    let bad = declaration.bad.iter().enumerate().map(|(place, (bad, why))| {
        let id = format!("code/{name}/bad/{}", place + 1);
        case(&id, "must", "code", &clause, *why, value(bad), &expect("refused"))
    });
    good.chain(bad).collect()
}

fn rule_cases(rule: &Rule) -> Result<Vec<Value>, String> {
    let (good, bad) = match rule.examples {
        Examples::Documents { good, bad } => (good, bad),
        Examples::Batches { good, bad } => return batch_cases(rule, good, bad),
        Examples::Tables { good, bad } => return Ok(imports::of_examples(rule, good, bad)),
        Examples::Values(_) => return Ok(Vec::new()),
    };
    let mut cases = Vec::new();
    for (side, examples) in [("good", good), ("bad", bad)] {
        for example in examples {
            cases.extend(example_cases(rule, side, example)?);
            if rule.area() == Some(Area::Recognition) {
                cases.push(recognise::of_example(rule, side, example)?);
            }
        }
    }
    Ok(cases)
}

fn example_cases(rule: &Rule, side: &str, example: &Example) -> Result<Vec<Value>, String> {
    let told = |error: serde_json::Error| format!("{} {}: {error}", rule.code, example.name);
    let document = example.document().map_err(told)?;
    // What the rule file cannot list, see `edges::limits`; what only `recognise` knows.
    if rule.code == "LTC-P-019" || example.agreement.is_some() {
        return Ok(Vec::new());
    }
    let id = format!("{}/{side}/{}", rule.code, example.name);
    let ring = example.key_ring().map_err(told)?;
    let ring: Option<Value> =
        ring.as_deref().map(serde_json::from_str).transpose().map_err(told)?;
    let known = example.known_documents().map_err(told)?;
    let known: Vec<Value> = known
        .iter()
        .map(|document| serde_json::from_str(document))
        .collect::<Result<_, _>>()
        .map_err(told)?;
    let op = if ring.is_some() { "seal_verify" } else { "validate" };
    let one = |id: &str, input: (&'static str, Value)| {
        let mut members = vec![input];
        members.extend(ring.iter().map(|ring| ("keys", ring.clone())));
        members.extend(example.as_of.map(|day| ("as_of", json!(day))));
        members.extend((!known.is_empty()).then(|| ("knowing", json!(known))));
        let level = level_of(rule);
        let clause: Vec<_> = rule.sources.iter().map(clause).collect();
        case(id, level, op, &clause, example.title, members, &expectation(rule, example))
    };
    let text = || String::from_utf8_lossy(&document).into_owned();
    // Numbers and duplicates do not survive every JSON library: parse rules get their bytes.
    let as_bytes = rule.area() == Some(Area::Parse);
    Ok(match example.input {
        Input::Xml(_) | Input::XmlReplace(..) => vec![one(&id, ("xml", json!(text())))],
        Input::Patch(_) | Input::Edits(..) if !as_bytes => {
            let value: Value = serde_json::from_slice(&document).map_err(told)?;
            let twin =
                xml_twin(rule, &value).map(|xml| one(&format!("{id}/xml"), ("xml", json!(xml))));
            std::iter::once(one(&id, ("input", value))).chain(twin).collect()
        }
        Input::Repeated(pieces) => vec![one(&id, ("bytes_pieces", pieces_of(pieces)))],
        _ => vec![one(&id, ("bytes_base64", json!(STANDARD.encode(&document))))],
    })
}

/// Pieces of text as a case tells them.
fn pieces_of(pieces: &[(&str, usize)]) -> Value {
    let piece = |(text, times): &(&str, usize)| match times {
        1 => json!({ "text": text }),
        times => json!({ "text": text, "times": times }),
    };
    pieces.iter().map(piece).collect()
}

/// Cases of several documents, which are acceptable each by itself.
fn batch_cases(
    rule: &Rule,
    good: &[BatchExample],
    bad: &[BatchExample],
) -> Result<Vec<Value>, String> {
    let good = good.iter().map(|example| ("good", example));
    let all = good.chain(bad.iter().map(|example| ("bad", example)));
    all.map(|(side, example)| batch_case(rule, side, example)).collect()
}

fn batch_case(rule: &Rule, side: &str, example: &BatchExample) -> Result<Value, String> {
    let told = |error: serde_json::Error| format!("{} {}: {error}", rule.code, example.name);
    let documents = example.documents().map_err(told)?;
    let documents = documents.iter().map(|document| serde_json::from_str(document));
    let documents: Vec<Value> = documents.collect::<Result<_, _>>().map_err(told)?;
    let expected = example.expected(rule.code);
    let refused = expected.iter().any(|(code, _)| is_error(code));
    let finding = |(code, (document, path, other)): &(&str, FoundAcross)| {
        let mut finding = json!({ "code": code, "document": document, "path": path });
        if *other > 0 {
            finding["other"] = json!(other);
        }
        finding
    };
    let expect = json!({
        "verdict": if refused { "refused" } else { "acceptable" },
        "findings": expected.iter().map(finding).collect::<Vec<_>>(),
    });
    let id = format!("{}/{side}/{}", rule.code, example.name);
    let level = level_of(rule);
    let clause: Vec<_> = rule.sources.iter().map(clause).collect();
    let members = [("documents", json!(documents))];
    Ok(case(&id, level, "validate_batch", &clause, example.title, members, &expect))
}

/// The same document in XML, for rules of form. An empty list has no XML.
fn xml_twin(rule: &Rule, document: &Value) -> Option<String> {
    let has_twin = matches!(rule.area(), Some(Area::Form | Area::Seal))
        && !matches!(rule.code, "LTC-F-007" | "LTC-F-008");
    (has_twin && document.get("doc_type").is_some()).then(|| xml_of(document))
}

/// An unknown kind gets the root element of an assessment.
fn xml_of(document: &Value) -> String {
    let known = document["doc_type"].as_str().and_then(DocumentType::by_name);
    to_xml(document, known.unwrap_or(DocumentType::Assessment), Layout::Compact)
}

fn expectation(rule: &Rule, example: &Example) -> Value {
    let own = example.path.map(|path| (rule.code, path));
    let mut findings: Vec<_> = own.into_iter().chain(example.beside.iter().copied()).collect();
    findings.sort_by_key(|(code, path)| (*path, *code));
    let refused = findings.iter().any(|(code, _)| is_error(code));
    let finding = |(code, path): (&str, &str)| json!({ "code": code, "path": path });
    json!({
        "verdict": if refused { "refused" } else { "acceptable" },
        "findings": findings.into_iter().map(finding).collect::<Vec<_>>(),
    })
}

/// What is to be refused must be seen. Warnings and notices are demanded too, but refuse nothing.
pub fn level_of(rule: &Rule) -> &'static str {
    if rule.severity == Severity::Error { "must" } else { "should" }
}

/// Whether the finding of a rule refuses.
pub fn is_error(code: &str) -> bool {
    rules::find(code).is_some_and(|rule| rule.severity == Severity::Error)
}

/// A citation as a case tells it.
pub fn clause(citation: &Citation) -> String {
    format!("{} {}", citation.document, citation.clause)
}

/// One case in the form of the suite.
pub fn case(
    id: &str,
    level: &str,
    op: &str,
    clause: &[String],
    title: Text,
    members: impl IntoIterator<Item = (&'static str, Value)>,
    expect: &Value,
) -> Value {
    let mut case = Map::new();
    let head = [
        ("id", json!(id)),
        ("level", json!(level)),
        ("op", json!(op)),
        ("clause", json!(clause)),
        ("title", json!(title)),
    ];
    case.extend(head.into_iter().chain(members).map(|(name, value)| (name.to_owned(), value)));
    case.insert("expect".to_owned(), expect.clone());
    Value::Object(case)
}
