//! JSON without the two traps of lenient readers: a member given twice, and a number that cannot
//! be passed on unchanged.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::text::{Lang, Text, of_json, told};

/// A JSON object; keeps its members in the order of the text.
pub(crate) type Object = serde_json::Map<String, Value>;

/// Why a text is no JSON value that can be used, and where.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) text: Text,
}

impl Fault {
    pub(crate) fn of(error: &serde_json::Error) -> Self {
        Self { line: error.line(), column: error.column(), text: of_json(error) }
    }
}

/// Reads one JSON value.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, Fault> {
    let complaint = Cell::new(None);
    let mut text = serde_json::Deserializer::from_slice(bytes);
    let whole = Examiner { complaint: &complaint }.deserialize(&mut text).and_then(|()| text.end());
    whole.and_then(|()| serde_json::from_slice(bytes)).map_err(|error| {
        let fault = Fault::of(&error);
        Fault { text: complaint.take().unwrap_or(fault.text), ..fault }
    })
}

/// The value as compact JSON: no blanks, members in their order, non-ASCII characters as they are.
pub(crate) fn compact(object: &Object) -> Vec<u8> {
    // An object in memory always has a text: its keys are strings and its numbers finite.
    serde_json::to_vec(object).unwrap_or_default()
}

/// Beyond this a double no longer tells neighbouring integers apart (2^53).
const LARGEST_FAITHFUL: f64 = 9_007_199_254_740_992.0;

/// Examines any JSON value and forgets it.
///
/// Examined apart from the reading of the value, so that a build of `serde_json` with
/// `arbitrary_precision`, which shows numbers to visitors as objects, reads the same values.
#[derive(Clone, Copy)]
struct Examiner<'c> {
    /// Our own complaint; the error of the reader has it in one tongue only.
    complaint: &'c Cell<Option<Text>>,
}

impl Examiner<'_> {
    fn complain<E: de::Error>(self, text: Text) -> E {
        let error = E::custom(text.get(Lang::En));
        self.complaint.set(Some(text));
        error
    }
}

impl<'de> DeserializeSeed<'de> for Examiner<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Examiner<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<(), E> {
        if number.abs() < LARGEST_FAITHFUL {
            return Ok(());
        }
        Err(self.complain(Text::new(
            "这个数不能逐位照传；请用bytes_base64或xml",
            "this number cannot be passed on digit for digit; use bytes_base64 or xml",
        )))
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        while elements.next_element_seed(self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(name) = members.next_key::<String>()? {
            if seen.contains(&name) {
                let text = told!("成员“{name}”写了两次", "member {name:?} is given twice");
                return Err(self.complain(text));
            }
            seen.insert(name);
            members.next_value_seed(self)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_values_are_read() {
        let value = parse(br#"{"b":[1,-2,2.5,null,true],"a":"x"}"#).unwrap();
        assert_eq!(value.to_string(), r#"{"b":[1,-2,2.5,null,true],"a":"x"}"#);
    }

    #[test]
    fn a_member_given_twice_is_refused_at_any_depth() {
        let fault = parse(b"{\"a\":[{\"b\":1,\n\"b\":2}]}").unwrap_err();
        assert_eq!(fault.text, Text::new("成员“b”写了两次", "member \"b\" is given twice"));
        assert_eq!(fault.line, 2);
    }

    #[test]
    fn a_number_that_would_change_is_refused() {
        assert!(parse(b"123456789012345678901234567890").is_err());
        assert!(parse(b"18446744073709551615").is_ok());
    }
}
