//! A JSON text with its numbers as they are written.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::disclose::Count;
use crate::rules::{Findings, parse};
use crate::syntax::pointer::Pointer;
use crate::syntax::{Limits, json};

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Truth(bool),
    /// The digits of a number, with sign, point and exponent as they were written.
    Number(String),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object, its members in their order.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads a text. `None` if a finding says why it cannot be read.
    pub(super) fn read(text: &str, limits: &Limits, found: &mut Findings) -> Option<Self> {
        match serde_json::from_str::<&RawValue>(text) {
            Ok(raw) => node(raw.get(), Pointer::Root, limits, found),
            Err(error) => {
                json::raise_malformed(text, &error, found);
                None
            }
        }
    }

    /// The member of an object.
    pub(super) fn member(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(member, _)| member == name).map(|(_, value)| value)
    }

    /// Whether it stands for an absent value: platforms send `null` and `""` for what is not there.
    pub(super) fn is_absent(&self) -> bool {
        matches!(self, Self::Null) || matches!(self, Self::Text(text) if text.is_empty())
    }

    /// A string, or the digits of a number: codes are sent either way.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            _ => None,
        }
    }
}

/// The tree of a value of our own, which has no numbers but small integers.
impl From<&Value> for Node {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(truth) => Self::Truth(*truth),
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(elements) => Self::List(elements.iter().map(Self::from).collect()),
            Value::Object(members) => Self::Object(
                members.iter().map(|(name, value)| (name.clone(), value.into())).collect(),
            ),
        }
    }
}

/// Compact JSON.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Truth(truth) => write!(f, "{truth}"),
            Self::Number(digits) => f.write_str(digits),
            Self::Text(text) => f.write_str(&quoted(text)),
            Self::List(elements) => {
                f.write_str("[")?;
                for (place, element) in elements.iter().enumerate() {
                    write!(f, "{}{element}", if place == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (place, (name, value)) in members.iter().enumerate() {
                    let comma = if place == 0 { "" } else { "," };
                    write!(f, "{comma}{}:{value}", quoted(name))?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// The members of an object, each as it is written.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de: 't, 't> Deserialize<'de> for Members<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

fn node(raw: &str, at: Pointer<'_>, limits: &Limits, found: &mut Findings) -> Option<Node> {
    let Some(first) = raw.bytes().next() else { return Some(Node::Null) };
    if matches!(first, b'{' | b'[') && at.depth() >= limits.depth {
        let limit = Count(limits.depth);
        found.raise(&parse::p007_too_deep::RULE, at, &[("limit", &limit)]);
        return None;
    }
    match first {
        b'{' => object(raw, at, limits, found),
        b'[' => list(raw, at, limits, found),
        b'"' => match serde_json::from_str(raw) {
            Ok(text) => Some(Node::Text(text)),
            Err(_) => stop(&parse::p004_not_json::RULE, at, found),
        },
        b'n' => Some(Node::Null),
        b't' | b'f' => Some(Node::Truth(first == b't')),
        _ => Some(Node::Number(raw.to_owned())),
    }
}

fn object(raw: &str, at: Pointer<'_>, limits: &Limits, found: &mut Findings) -> Option<Node> {
    let Ok(Members(members)) = serde_json::from_str(raw) else {
        return stop(&parse::p004_not_json::RULE, at, found);
    };
    let (mut names, mut read) = (BTreeSet::new(), Vec::with_capacity(members.len()));
    for (name, value) in &members {
        let here = Pointer::Member(&at, name);
        if !names.insert(name) {
            return stop(&parse::p006_duplicate_member::RULE, here, found);
        }
        read.push((name.clone(), node(value.get(), here, limits, found)?));
    }
    Some(Node::Object(read))
}

fn list(raw: &str, at: Pointer<'_>, limits: &Limits, found: &mut Findings) -> Option<Node> {
    let Ok(elements) = serde_json::from_str::<Vec<&RawValue>>(raw) else {
        return stop(&parse::p004_not_json::RULE, at, found);
    };
    if elements.len() > limits.list_elements {
        let limit = Count(limits.list_elements);
        found.raise(&parse::p010_list_too_long::RULE, at, &[("limit", &limit)]);
        return None;
    }
    let read = elements
        .iter()
        .enumerate()
        .map(|(place, element)| node(element.get(), Pointer::Element(&at, place), limits, found));
    read.collect::<Option<_>>().map(Node::List)
}

#[cold]
fn stop(rule: &'static crate::Rule, at: Pointer<'_>, found: &mut Findings) -> Option<Node> {
    found.raise(rule, at, &[]);
    None
}
