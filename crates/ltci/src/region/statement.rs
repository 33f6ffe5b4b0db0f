//! 逐项列出: every statement of a profile or an agreement that has a source.

use serde::Serialize;
use serde_json::Value;

use crate::code::{Confidence, FigureBound};

/// A figure, a choice or a line with where it stands and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// Where: a JSON Pointer.
    pub path: String,
    /// What is said, without source and confidence: the value of a figure, the values of a choice,
    /// the other members of a line.
    pub value: Value,
    /// How a figure that is not exact is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<FigureBound>,
    /// How well it is supported.
    pub confidence: Confidence,
    /// Where it comes from.
    pub source: String,
    /// What a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The members that tell where a statement comes from.
const ORIGIN: &[&str] = &["bound", "source", "confidence", "note"];

/// Every statement of a document, in the order of the document.
///
/// ```
/// use ltci::region::{Regions, statements};
/// let regions = Regions::shipped();
/// let ningbo = regions.of(&"330200".parse()?, None).unwrap();
/// let quota = statements(ningbo).into_iter().find(|one| one.path == "/benefits/0/quota").unwrap();
/// assert_eq!(quota.value["count"], 20);
/// # Ok::<(), ltci::code::MalformedCode>(())
/// ```
pub fn statements(document: &impl Serialize) -> Vec<Statement> {
    let mut found = Vec::new();
    let value = serde_json::to_value(document).unwrap_or_default();
    collect(&value, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut Vec<Statement>) {
    found.extend(statement(value, path));
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                collect(member, &format!("{path}/{name}"), found);
            }
        }
        Value::Array(elements) => {
            for (place, element) in elements.iter().enumerate() {
                collect(element, &format!("{path}/{place}"), found);
            }
        }
        _ => {}
    }
}

fn statement(value: &Value, path: &str) -> Option<Statement> {
    let text = |name: &str| value.get(name)?.as_str();
    Some(Statement {
        path: path.to_owned(),
        value: said(value),
        bound: text("bound").and_then(|code| code.parse().ok()),
        confidence: text("confidence")?.parse().ok()?,
        source: text("source")?.to_owned(),
        note: text("note").map(str::to_owned),
    })
}

/// What is said, without the statements inside, which stand by themselves.
fn said(value: &Value) -> Value {
    if let Some(only) = value.get("value").or_else(|| value.get("values")) {
        return only.clone();
    }
    let members = value.as_object().into_iter().flatten();
    let own = members.filter(|(name, member)| {
        !ORIGIN.contains(&name.as_str()) && member.get("confidence").is_none()
    });
    own.map(|(name, member)| (name.clone(), member.clone())).collect()
}
