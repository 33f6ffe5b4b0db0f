//! JSON without the two traps of lenient readers: a member given twice, and a number that cannot
//! be passed on unchanged.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A JSON object; keeps its members in the order of the text.
pub(crate) type Object = serde_json::Map<String, Value>;

/// Reads one JSON value.
pub(crate) fn parse(bytes: &[u8]) -> serde_json::Result<Value> {
    serde_json::from_slice::<Unambiguous>(bytes)?;
    serde_json::from_slice(bytes)
}

/// The value as compact JSON: no blanks, members in their order, non-ASCII characters as they are.
pub(crate) fn compact(object: &Object) -> Vec<u8> {
    // An object in memory always has a text: its keys are strings and its numbers finite.
    serde_json::to_vec(object).unwrap_or_default()
}

/// Beyond this a double no longer tells neighbouring integers apart (2^53).
const LARGEST_FAITHFUL: f64 = 9_007_199_254_740_992.0;

/// Any JSON value, examined and forgotten.
///
/// Examined apart from the reading of the value, so that a build of `serde_json` with
/// `arbitrary_precision`, which shows numbers to visitors as objects, reads the same values.
struct Unambiguous;

impl<'de> Deserialize<'de> for Unambiguous {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Examiner)
    }
}

struct Examiner;

impl<'de> Visitor<'de> for Examiner {
    type Value = Unambiguous;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Unambiguous, E> {
        Ok(Unambiguous)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Unambiguous, E> {
        Ok(Unambiguous)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Unambiguous, E> {
        Ok(Unambiguous)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Unambiguous, E> {
        Ok(Unambiguous)
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Unambiguous, E> {
        if number.abs() < LARGEST_FAITHFUL {
            return Ok(Unambiguous);
        }
        Err(E::custom("this number cannot be passed on digit for digit; use bytes_base64 or xml"))
    }

    fn visit_str<E>(self, _: &str) -> Result<Unambiguous, E> {
        Ok(Unambiguous)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Unambiguous, A::Error> {
        while elements.next_element::<Unambiguous>()?.is_some() {}
        Ok(Unambiguous)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Unambiguous, A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(name) = members.next_key::<String>()? {
            if seen.contains(&name) {
                return Err(A::Error::custom(format_args!("member {name:?} is given twice")));
            }
            seen.insert(name);
            members.next_value::<Unambiguous>()?;
        }
        Ok(Unambiguous)
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
        let error = parse(b"{\"a\":[{\"b\":1,\n\"b\":2}]}").unwrap_err();
        assert!(error.to_string().contains("member \"b\" is given twice"), "{error}");
        assert_eq!(error.line(), 2);
    }

    #[test]
    fn a_number_that_would_change_is_refused() {
        assert!(parse(b"123456789012345678901234567890").is_err());
        assert!(parse(b"18446744073709551615").is_ok());
    }
}
