//! A number of things: hours, visits, months, days, items.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use crate::disclose::{Disclosable, Disclosed};

/// The greatest number on the wire.
const MOST: u32 = 99_999;

/// A whole number of things, 0 to 99,999. What is counted is told by the field.
///
/// ```
/// use ltci::value::Quantity;
/// assert_eq!(serde_json::from_str::<Quantity>("24").unwrap(), Quantity(24));
/// assert!(serde_json::from_str::<Quantity>("100000").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, 12.3.
#[doc(alias = "数量")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Quantity(pub u32);

impl Disclosable for Quantity {
    fn disclose(&self) -> Disclosed {
        Disclosed::Integer(i64::from(self.0))
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            number @ 0..=MOST => Ok(Self(number)),
            _ => Err(serde::de::Error::custom("out of range")),
        }
    }
}

impl JsonSchema for Quantity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Quantity".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "integer",
            "minimum": 0,
            "maximum": MOST,
            "description": "数量。A whole number of things.",
            "x-ltci-disclosable": true,
        })
    }
}
