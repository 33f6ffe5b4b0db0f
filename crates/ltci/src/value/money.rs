//! An amount of money in fen.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::disclose::{Disclosable, Disclosed};

/// An amount in fen (分), never negative, at most 14 digits of yuan; written as a decimal string
/// with exactly two decimals.
///
/// ```
/// use ltci::Money;
/// let amount: Money = "1234.50".parse()?;
/// assert_eq!(amount.fen(), 123_450);
/// assert!("1234.5".parse::<Money>().is_err());
/// assert!("-1.00".parse::<Money>().is_err());
/// # Ok::<(), ltci::value::MalformedMoney>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.5; type `number(16,2)` of the platform's dictionary.
#[doc(alias = "金额")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

/// A text is not an amount such as `1234.50`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是两位小数的金额 / not an amount with two decimals")]
pub struct MalformedMoney;

const PATTERN: &str = r"(0|[1-9][0-9]{0,13})\.[0-9]{2}";

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// 99,999,999,999,999.99 yuan, the largest amount on the wire.
    pub const MAX: Self = Self(9_999_999_999_999_999);

    /// Makes an amount of so many fen; `None` if negative or beyond [`Money::MAX`].
    pub const fn from_fen(fen: i64) -> Option<Self> {
        if fen >= 0 && fen <= Self::MAX.0 { Some(Self(fen)) } else { None }
    }

    /// The amount in fen.
    pub const fn fen(self) -> i64 {
        self.0
    }

    /// The sum; `None` beyond [`Money::MAX`].
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        Self::from_fen(self.0 + other.0)
    }

    /// The difference; `None` if it would be negative.
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        Self::from_fen(self.0 - other.0)
    }
}

impl FromStr for Money {
    type Err = MalformedMoney;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let [yuan @ .., b'.', jiao, fen] = text.as_bytes() else {
            return Err(MalformedMoney);
        };
        let well_formed = match yuan {
            [b'0'] => true,
            [b'1'..=b'9', rest @ ..] => rest.len() <= 13,
            _ => false,
        };
        let digits = yuan.iter().chain([jiao, fen]);
        if !well_formed || !digits.clone().all(u8::is_ascii_digit) {
            return Err(MalformedMoney);
        }
        Ok(Self(digits.fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'))))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Disclosable for Money {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::text::parse_str(deserializer)
    }
}

impl JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": format!("^{PATTERN}$"),
            "description": "金额（元），两位小数。An amount in yuan with two decimals.",
            "x-ltci-disclosable": true,
            "x-ltci-finding": crate::rules::form::f012_malformed_amount::RULE.code,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_exactly_two_decimals() {
        for good in ["0.00", "0.01", "1.00", "99999999999999.99"] {
            assert_eq!(good.parse::<Money>().expect(good).to_string(), good);
        }
        for bad in [
            "",
            ".00",
            "00.00",
            "01.00",
            "1",
            "1.0",
            "1.000",
            "1,000.00",
            "-0.01",
            "+1.00",
            "100000000000000.00",
            "1e2",
            "１.００",
            "1.0０",
        ] {
            assert_eq!(bad.parse::<Money>(), Err(MalformedMoney), "{bad}");
        }
    }

    #[test]
    fn sums_stay_in_range() {
        let cent = Money::from_fen(1).expect("one fen");
        assert_eq!(Money::MAX.checked_add(cent), None);
        assert_eq!(Money::ZERO.checked_sub(cent), None);
        assert_eq!(Money::MAX.checked_sub(Money::MAX), Some(Money::ZERO));
    }
}
