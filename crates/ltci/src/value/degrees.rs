//! A geographic coordinate.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Degrees of eastern longitude or northern latitude with six decimals, `0.000000` to
/// `180.000000`, kept in millionths. Where a visit took place is where somebody lives, so it is
/// never shown.
///
/// ```
/// use ltci::value::Degrees;
/// assert_eq!("29.868300".parse::<Degrees>().unwrap().millionths(), 29_868_300);
/// assert!("29.8683".parse::<Degrees>().is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, 18.4: a convention of this project.
#[doc(alias = "经纬度")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Degrees(u32);

/// A text is not a coordinate such as `29.868300`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是六位小数的度数 / not degrees with six decimals")]
pub struct MalformedDegrees;

const MOST: u32 = 180_000_000;

impl Degrees {
    /// Millionths of a degree; `None` above 180 degrees.
    pub const fn from_millionths(millionths: u32) -> Option<Self> {
        if millionths <= MOST { Some(Self(millionths)) } else { None }
    }

    /// The coordinate in millionths of a degree.
    pub const fn millionths(self) -> u32 {
        self.0
    }
}

impl FromStr for Degrees {
    type Err = MalformedDegrees;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (whole, decimals) = text.split_once('.').ok_or(MalformedDegrees)?;
        let (whole, decimals) = (whole.as_bytes(), decimals.as_bytes());
        let well_formed = match whole {
            [b'0'] => true,
            [b'1'..=b'9', rest @ ..] => rest.len() <= 2,
            _ => false,
        };
        let digits = whole.iter().chain(decimals);
        if decimals.len() != 6 || !well_formed || !digits.clone().all(u8::is_ascii_digit) {
            return Err(MalformedDegrees);
        }
        let millionths = digits.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        Self::from_millionths(millionths).ok_or(MalformedDegrees)
    }
}

impl fmt::Display for Degrees {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:06}", self.0 / 1_000_000, self.0 % 1_000_000)
    }
}

impl fmt::Debug for Degrees {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl Serialize for Degrees {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Degrees {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::text::parse_str(deserializer)
    }
}

impl JsonSchema for Degrees {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Degrees".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^(([0-9]|[1-9][0-9]|1[0-7][0-9])\.[0-9]{6}|180\.000000)$",
            "description": "度，六位小数。Degrees with six decimals.",
            "x-ltci-finding": crate::rules::form::f013_malformed_decimal::RULE.code,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_have_exactly_six_decimals() {
        for good in ["0.000000", "121.550000", "180.000000"] {
            assert_eq!(good.parse::<Degrees>().expect(good).to_string(), good);
        }
        for bad in ["", "1", "1.5", "180.000001", "200.000000", "01.000000", "-1.000000"] {
            assert_eq!(bad.parse::<Degrees>(), Err(MalformedDegrees), "{bad}");
        }
    }
}
