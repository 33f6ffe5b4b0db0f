//! How many units a line charges.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Money, MoneySum, Rounding, RoundingStep};
use crate::disclose::{Disclosable, Disclosed};

/// A number of units with two decimals, 0.00 to 999999.99: visits, hours, items, bed-days, days,
/// months. Kept in hundredths.
///
/// ```
/// use ltci::value::UnitCount;
/// use ltci::{Money, Rounding, RoundingStep};
/// let hours: UnitCount = "1.50".parse()?;
/// let price: Money = "65.33".parse().unwrap();
/// // 97.995, half-way between two fen
/// let cost = hours.times(price, Rounding::HalfUp, RoundingStep::Fen).unwrap();
/// assert_eq!(cost.to_string(), "98.00");
/// assert!("1.5".parse::<UnitCount>().is_err());
/// # Ok::<(), ltci::value::MalformedUnitCount>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.5.
#[doc(alias = "计价数量")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitCount(u32);

/// A text is not a number of units such as `1.50`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是两位小数的数量 / not a number of units with two decimals")]
pub struct MalformedUnitCount;

/// The greatest number of units on the wire, in hundredths.
const MOST: u32 = 99_999_999;

impl UnitCount {
    /// A number of hundredths; `None` if it is too great.
    pub const fn from_hundredths(hundredths: u32) -> Option<Self> {
        if hundredths <= MOST { Some(Self(hundredths)) } else { None }
    }

    /// So many whole units; `None` if it is too great.
    pub fn from_units(units: u32) -> Option<Self> {
        units.checked_mul(100).and_then(Self::from_hundredths)
    }

    /// The number in hundredths of a unit.
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// The cost of so many units, rounded once, as declared; `None` if it leaves the range of
    /// [`Money`].
    pub fn times(self, price: Money, mode: Rounding, step: RoundingStep) -> Option<Money> {
        super::ratio::scaled(price, u64::from(self.0), 100, mode, step)
    }

    /// The part of an amount for `whole` units that so many of them make, rounded once, as
    /// declared; `None` if there is nothing to divide.
    ///
    /// ```
    /// use ltci::value::UnitCount;
    /// use ltci::{Rounding, RoundingStep};
    /// let (one, three) = (UnitCount::from_units(1).unwrap(), UnitCount::from_units(3).unwrap());
    /// let part = one.part_of(three, "100.00".parse().unwrap(), Rounding::HalfUp, RoundingStep::Fen);
    /// assert_eq!(part.unwrap().to_string(), "33.33");
    /// ```
    pub fn part_of(
        self,
        whole: Self,
        amount: Money,
        mode: Rounding,
        step: RoundingStep,
    ) -> Option<Money> {
        let (part, whole) = (u64::from(self.0), u64::from(whole.0));
        (whole > 0).then(|| super::ratio::scaled(amount, part, whole, mode, step)).flatten()
    }

    /// The same, whatever its size.
    ///
    /// ```
    /// use ltci::value::UnitCount;
    /// use ltci::{Money, Rounding, RoundingStep};
    /// let two = UnitCount::from_units(2).unwrap();
    /// assert_eq!(two.times(Money::MAX, Rounding::HalfUp, RoundingStep::Fen), None);
    /// let cost = two.cost(Money::MAX, Rounding::HalfUp, RoundingStep::Fen);
    /// assert_eq!(cost.to_string(), "199999999999999.98");
    /// ```
    pub fn cost(self, price: Money, mode: Rounding, step: RoundingStep) -> MoneySum {
        MoneySum::from_fen(super::ratio::scaled_fen(price, u64::from(self.0), 100, mode, step))
    }
}

impl FromStr for UnitCount {
    type Err = MalformedUnitCount;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let [whole @ .., b'.', tenth, hundredth] = text.as_bytes() else {
            return Err(MalformedUnitCount);
        };
        let well_formed = match whole {
            [b'0'] => true,
            [b'1'..=b'9', rest @ ..] => rest.len() <= 5,
            _ => false,
        };
        let digits = whole.iter().chain([tenth, hundredth]);
        if !well_formed || !digits.clone().all(u8::is_ascii_digit) {
            return Err(MalformedUnitCount);
        }
        Ok(Self(digits.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))))
    }
}

impl fmt::Display for UnitCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Disclosable for UnitCount {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}

impl Serialize for UnitCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for UnitCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::text::parse_str(deserializer)
    }
}

impl JsonSchema for UnitCount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UnitCount".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^(0|[1-9][0-9]{0,5})\.[0-9]{2}$",
            "x-ltci-finding": crate::rules::form::f013_malformed_decimal::RULE.code,
            "description": "计价数量，两位小数。A number of units with two decimals.",
            "x-ltci-disclosable": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_exactly_two_decimals() {
        for good in ["0.00", "0.50", "1.00", "999999.99"] {
            assert_eq!(good.parse::<UnitCount>().expect(good).to_string(), good);
        }
        for bad in ["", "1", "1.0", "01.00", "-1.00", "1000000.00", "1.000", ".50"] {
            assert_eq!(bad.parse::<UnitCount>(), Err(MalformedUnitCount), "{bad}");
        }
    }
}
