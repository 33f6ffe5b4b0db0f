//! A length of time in whole minutes.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use crate::disclose::{Disclosable, Disclosed};

/// The longest duration on the wire: a day.
const LONGEST: u32 = 24 * 60;

/// A length of time in whole minutes, such as the duration of a visit. On the wire 1 to 1,440.
///
/// ```
/// use ltci::value::Minutes;
/// assert_eq!(Minutes(30).checked_add(Minutes(45)), Some(Minutes(75)));
/// assert_eq!(Minutes(u32::MAX).checked_add(Minutes(1)), None);
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.3.
#[doc(alias = "时长")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Minutes(pub u32);

impl Minutes {
    /// The sum; `None` beyond 8,000 years.
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }
}

impl Disclosable for Minutes {
    fn disclose(&self) -> Disclosed {
        Disclosed::Integer(i64::from(self.0))
    }
}

impl<'de> Deserialize<'de> for Minutes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            minutes @ 1..=LONGEST => Ok(Self(minutes)),
            _ => Err(serde::de::Error::custom("out of range")),
        }
    }
}

impl JsonSchema for Minutes {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Minutes".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "integer",
            "minimum": 1,
            "maximum": LONGEST,
            "description": "时长（分钟）。A duration in minutes.",
            "x-ltci-disclosable": true,
        })
    }
}
