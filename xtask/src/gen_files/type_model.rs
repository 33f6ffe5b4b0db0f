//! The types that a JSON Schema describes, for emitting them in other languages. A construct
//! that is not known here is an error, never `any`.

use std::collections::BTreeSet;

use ltci::{DocumentType, schema};
use serde_json::Value;

/// A type of a language.
#[derive(Debug)]
pub enum Type {
    /// A named type.
    Named(String),
    /// A string.
    Text,
    /// A whole number.
    Integer,
    /// One of some strings.
    Choice(Vec<String>),
    /// A list.
    List(Box<Type>),
    /// An object whose members are not fixed.
    Map(Box<Type>),
    /// One of several types.
    Either(Vec<Type>),
}

/// An object or a name for another type.
#[derive(Debug)]
pub struct Definition {
    pub name: String,
    pub description: String,
    pub body: Body,
}

/// What a definition is.
#[derive(Debug)]
pub enum Body {
    /// An object with its members.
    Object(Vec<Member>),
    /// Another type.
    Alias(Type),
}

/// A member of an object.
#[derive(Debug)]
pub struct Member {
    pub name: String,
    pub description: String,
    pub required: bool,
    pub kind: Type,
}

/// The types of every document and of the report, each once, the report under the given name.
pub fn every_definition(report: &str) -> Result<Vec<Definition>, String> {
    let mut all = Vec::new();
    for (kind, name) in [
        (DocumentType::Assessment, "Assessment"),
        (DocumentType::ScoreSheet, "ScoreSheet"),
        (DocumentType::Directory, "Directory"),
        (DocumentType::DirectoryMap, "DirectoryMap"),
        (DocumentType::RegionProfile, "RegionProfile"),
        (DocumentType::RecognitionAgreement, "RecognitionAgreement"),
        (DocumentType::RecognitionRequest, "RecognitionRequest"),
        (DocumentType::SelfAssessment, "SelfAssessment"),
        (DocumentType::AssessmentHistory, "AssessmentHistory"),
        (DocumentType::KeyRing, "KeyRing"),
        (DocumentType::Filing, "Filing"),
        (DocumentType::FilingCancellation, "FilingCancellation"),
        (DocumentType::CarePlan, "CarePlan"),
        (DocumentType::ServiceRecord, "ServiceRecord"),
        (DocumentType::Settlement, "Settlement"),
        (DocumentType::Cancellation, "Cancellation"),
        (DocumentType::Reversal, "Reversal"),
        (DocumentType::Reconciliation, "Reconciliation"),
        (DocumentType::Clearing, "Clearing"),
        (DocumentType::Exchange, "Exchange"),
        (DocumentType::EnvelopeRequest, "EnvelopeRequest"),
        (DocumentType::EnvelopeResponse, "EnvelopeResponse"),
    ] {
        all.extend(definitions(&schema::json_schema_of(kind), name)?);
    }
    all.extend(definitions(&schema::json_schema_of_report(), report)?);
    // What an evaluation answers; documents carry the level of any scale.
    all.push(definition("NationalLevel", &schema::json_schema_of_national_level())?);
    let mut seen = BTreeSet::new();
    all.retain(|definition| seen.insert(definition.name.clone()));
    Ok(all)
}

/// Every definition of a schema, the document itself last and under the given name.
fn definitions(schema: &Value, name: &str) -> Result<Vec<Definition>, String> {
    let inner = schema["$defs"].as_object().into_iter().flatten();
    let mut definitions =
        inner.map(|(name, node)| definition(name, node)).collect::<Result<Vec<_>, _>>()?;
    definitions.push(definition(name, schema)?);
    Ok(definitions)
}

fn definition(name: &str, node: &Value) -> Result<Definition, String> {
    let body = if node["properties"].is_object() {
        Body::Object(members(node)?)
    } else {
        Body::Alias(kind(node)?)
    };
    let description = node["description"].as_str().unwrap_or_default().to_owned();
    Ok(Definition { name: name.to_owned(), description, body })
}

fn members(node: &Value) -> Result<Vec<Member>, String> {
    let required = node["required"].as_array().cloned().unwrap_or_default();
    let properties = node["properties"].as_object().into_iter().flatten();
    properties
        .map(|(name, member)| {
            Ok(Member {
                name: name.clone(),
                description: member["description"].as_str().unwrap_or_default().to_owned(),
                required: required.iter().any(|candidate| candidate == name),
                kind: kind(member)?,
            })
        })
        .collect()
}

fn kind(node: &Value) -> Result<Type, String> {
    if let Some(reference) = node["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return Ok(Type::Named(name.to_owned()));
    }
    if let Some(options) = node.get("anyOf").or_else(|| node.get("oneOf")) {
        let options = options.as_array().into_iter().flatten();
        return options.map(kind).collect::<Result<_, _>>().map(Type::Either);
    }
    if let Some(value) = node["const"].as_str() {
        return Ok(Type::Choice(vec![value.to_owned()]));
    }
    match node["type"].as_str() {
        Some("string") => Ok(match node["enum"].as_array() {
            Some(values) => {
                Type::Choice(values.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            }
            None => Type::Text,
        }),
        Some("integer") => Ok(Type::Integer),
        Some("array") => Ok(Type::List(Box::new(kind(&node["items"])?))),
        Some("object") if node["additionalProperties"].is_object() => {
            Ok(Type::Map(Box::new(kind(&node["additionalProperties"])?)))
        }
        _ => Err(format!("a construct that no language has a type for yet: {node}")),
    }
}
