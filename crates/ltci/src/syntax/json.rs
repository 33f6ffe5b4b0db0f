//! JSON: what is wrong with a text that did not decode, and where a pointer points.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::Limits;
use super::pointer::Pointer;
use crate::disclose::Count;
use crate::report::Span;
use crate::rules::{Findings, Rule, parse};

/// Reads a JSON text into a value, reporting what the specification forbids on the way. `None`
/// if a finding says why there is no value.
pub(crate) fn diagnose(text: &str, limits: &Limits, found: &mut Findings) -> Option<Value> {
    let before = found.told();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Reading { at: Pointer::Root, limits, found };
    let error = match seed.deserialize(&mut deserializer) {
        Ok(value) => match deserializer.end() {
            Ok(()) => return (found.told() == before).then_some(value),
            Err(error) => error,
        },
        Err(error) => error,
    };
    if found.is_empty() {
        raise_malformed(text, &error, found);
    }
    None
}

/// Tells where a text stops being JSON.
#[cold]
pub(crate) fn raise_malformed(text: &str, error: &serde_json::Error, found: &mut Findings) {
    let rule =
        if error.is_eof() { &parse::p005_cut_off::RULE } else { &parse::p004_not_json::RULE };
    found.raise_in(rule, "", place(text, error), &[]);
}

/// The byte that serde_json's line and column (in bytes) name.
fn place(text: &str, error: &serde_json::Error) -> Span {
    let line = error.line().saturating_sub(1);
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let offset = (start + error.column().saturating_sub(1)).min(text.len());
    Span { start: offset, end: (offset + 1).min(text.len()) }
}

/// Reads one value at a place.
struct Reading<'r> {
    at: Pointer<'r>,
    limits: &'r Limits,
    found: &'r mut Findings,
}

impl Reading<'_> {
    fn raise(&mut self, rule: &'static Rule) {
        self.found.raise(rule, self.at, &[]);
    }

    fn check_depth<E: Error>(&mut self) -> Result<(), E> {
        if self.at.depth() < self.limits.depth {
            return Ok(());
        }
        let limit = Count(self.limits.depth);
        self.found.raise(&parse::p007_too_deep::RULE, self.at, &[("limit", &limit)]);
        Err(E::custom("too deep"))
    }

    fn check_length(&mut self, text: &str) {
        if text.len() > self.limits.string_bytes {
            let limit = Count(self.limits.string_bytes);
            self.found.raise(&parse::p009_string_too_long::RULE, self.at, &[("limit", &limit)]);
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(mut self, _: f64) -> Result<Value, E> {
        self.raise(&parse::p008_number_not_plain::RULE);
        Ok(Value::Null)
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<Value, E> {
        self.check_length(text);
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Value, A::Error> {
        self.check_depth()?;
        let Self { at, limits, found } = self;
        let mut elements = Vec::new();
        loop {
            let place = elements.len();
            let seed = Reading { at: Pointer::Element(&at, place), limits, found };
            let Some(element) = list.next_element_seed(seed)? else {
                break;
            };
            elements.push(element);
            if elements.len() > limits.list_elements {
                let limit = Count(limits.list_elements);
                found.raise(&parse::p010_list_too_long::RULE, at, &[("limit", &limit)]);
                return Err(Error::custom("too long"));
            }
        }
        Ok(elements.into())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Value, A::Error> {
        self.check_depth()?;
        let Self { at, limits, found } = self;
        let mut object = Map::new();
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            let here = Pointer::Member(&at, &name);
            let value = members
                .next_value_seed(Reading { at: here, limits, found: &mut *found })
                .map_err(|error| told(error, here, found))?;
            if object.insert(name.clone().into_owned(), value).is_some() {
                found.raise(&parse::p006_duplicate_member::RULE, here, &[]);
            }
        }
        Ok(object.into())
    }
}

/// A number that is too great for any type ends the reading like a fault of syntax, but is none.
fn told<E: Error>(error: E, at: Pointer<'_>, found: &mut Findings) -> E {
    if found.is_empty() && error.to_string().starts_with("number out of range") {
        found.raise(&parse::p008_number_not_plain::RULE, at, &[]);
    }
    error
}

/// The document type, where the text begins with it as the specification asks. A probe that saves
/// reading the text twice; any other text is asked in full.
pub(crate) fn leading_document_type(text: &str) -> Option<&str> {
    let blank = [' ', '\t', '\r', '\n'];
    let members = text.trim_start_matches(blank).strip_prefix('{')?;
    let after_name = members.trim_start_matches(blank).strip_prefix("\"doc_type\"")?;
    let value = after_name.trim_start_matches(blank).strip_prefix(':')?;
    value.trim_start_matches(blank).strip_prefix('"')?.split('"').next()
}
