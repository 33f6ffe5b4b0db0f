//! A ratio in basis points, and the only rounding of the project.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Money;
use crate::disclose::{Disclosable, Disclosed};

/// A ratio in basis points from 0 to 10,000, written as a decimal string with four decimals.
///
/// ```
/// use ltci::Ratio;
/// let share: Ratio = "0.9000".parse()?;
/// assert_eq!(share.basis_points(), 9_000);
/// assert!("90%".parse::<Ratio>().is_err());
/// assert!("1.0001".parse::<Ratio>().is_err());
/// # Ok::<(), ltci::value::MalformedRatio>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.5; type `number(5,4)` of the platform's dictionary.
#[doc(alias = "支付比例")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(u16);

/// A text is not a ratio such as `0.9000`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是四位小数的比例 / not a ratio with four decimals")]
pub struct MalformedRatio;

/// How a value half-way between two steps, or beside one, is rounded.
#[doc(alias = "舍入方式")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// 四舍五入: half-way goes up.
    HalfUp,
    /// 四舍六入五成双: half-way goes to the even step.
    HalfEven,
    /// 舍去: always down.
    Down,
    /// 进一: always up.
    Up,
}

/// To what an amount is rounded.
#[doc(alias = "舍入单位")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundingStep {
    /// 分, 0.01 yuan.
    Fen,
    /// 角, 0.1 yuan.
    Jiao,
    /// 元, 1 yuan.
    Yuan,
}

impl RoundingStep {
    const fn fen(self) -> i128 {
        match self {
            Self::Fen => 1,
            Self::Jiao => 10,
            Self::Yuan => 100,
        }
    }
}

impl Ratio {
    /// The whole.
    pub const ONE: Self = Self(10_000);

    /// Makes a ratio of so many basis points; `None` above 10,000.
    pub const fn from_basis_points(points: u16) -> Option<Self> {
        if points <= Self::ONE.0 { Some(Self(points)) } else { None }
    }

    /// The ratio in basis points.
    pub const fn basis_points(self) -> u16 {
        self.0
    }

    /// The share of an amount, rounded once, as declared, but never more than the amount.
    ///
    /// ```
    /// use ltci::{Money, Ratio, Rounding, RoundingStep};
    /// let (amount, half): (Money, Ratio) = ("0.01".parse().unwrap(), "0.5000".parse().unwrap());
    /// let share = |mode| half.of(amount, mode, RoundingStep::Fen).to_string();
    /// assert_eq!(share(Rounding::HalfUp), "0.01");
    /// assert_eq!(share(Rounding::HalfEven), "0.00");
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 20.8.
    #[must_use]
    pub fn of(self, amount: Money, mode: Rounding, step: RoundingStep) -> Money {
        let share = scaled(amount, u64::from(self.0), u64::from(Self::ONE.0), mode, step);
        share.map_or(amount, |share| share.min(amount))
    }
}

/// An amount times a fraction, rounded once; `None` if it leaves the range of [`Money`].
pub(super) fn scaled(
    amount: Money,
    dividend: u64,
    divisor: u64,
    mode: Rounding,
    step: RoundingStep,
) -> Option<Money> {
    let fen = scaled_fen(amount, dividend, divisor, mode, step);
    i64::try_from(fen).ok().and_then(Money::from_fen)
}

/// The same in fen, whatever its size.
pub(super) fn scaled_fen(
    amount: Money,
    dividend: u64,
    divisor: u64,
    mode: Rounding,
    step: RoundingStep,
) -> i128 {
    // At most 10^16 fen times 2^64: inside i128.
    let exact = i128::from(amount.fen()) * i128::from(dividend);
    let unit = step.fen() * i128::from(divisor);
    rounded_quotient(exact, unit, mode) * step.fen()
}

/// The quotient of two whole numbers, not negative, rounded to a whole number.
const fn rounded_quotient(dividend: i128, divisor: i128, mode: Rounding) -> i128 {
    let (quotient, remainder) = (dividend / divisor, dividend % divisor);
    let up = match mode {
        Rounding::Down => false,
        Rounding::Up => remainder > 0,
        Rounding::HalfUp => remainder * 2 >= divisor,
        Rounding::HalfEven => {
            remainder * 2 > divisor || (remainder * 2 == divisor && quotient % 2 == 1)
        }
    };
    if up { quotient + 1 } else { quotient }
}

impl FromStr for Ratio {
    type Err = MalformedRatio;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let [whole @ (b'0' | b'1'), b'.', decimals @ ..] = text.as_bytes() else {
            return Err(MalformedRatio);
        };
        if decimals.len() != 4 || !decimals.iter().all(u8::is_ascii_digit) {
            return Err(MalformedRatio);
        }
        let points = decimals
            .iter()
            .fold(u16::from(whole - b'0'), |sum, digit| sum * 10 + u16::from(digit - b'0'));
        Self::from_basis_points(points).ok_or(MalformedRatio)
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

impl Disclosable for Ratio {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ratio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::text::parse_str(deserializer)
    }
}

impl JsonSchema for Ratio {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Ratio".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^(0\.[0-9]{4}|1\.0000)$",
            "description": "比例，四位小数，不大于1。A ratio with four decimals, at most 1.",
            "x-ltci-disclosable": true,
            "x-ltci-finding": crate::rules::form::f013_malformed_decimal::RULE.code,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Rounding::{Down, HalfEven, HalfUp, Up};
    use RoundingStep::{Fen, Jiao, Yuan};

    /// Worked by hand: amount, ratio, mode, step, share.
    const VECTORS: &[(&str, &str, Rounding, RoundingStep, &str)] = &[
        ("0.05", "0.5000", HalfUp, Fen, "0.03"),
        ("0.05", "0.5000", HalfEven, Fen, "0.02"),
        ("0.07", "0.5000", HalfEven, Fen, "0.04"),
        ("0.05", "0.5000", Down, Fen, "0.02"),
        ("0.05", "0.5000", Up, Fen, "0.03"),
        ("0.04", "0.5000", Up, Fen, "0.02"),
        ("10.50", "0.9000", HalfUp, Jiao, "9.50"),
        ("10.50", "0.9000", Down, Jiao, "9.40"),
        ("10.50", "0.9000", HalfEven, Jiao, "9.40"),
        ("10.00", "0.8500", HalfUp, Yuan, "9.00"),
        ("10.00", "0.8500", HalfEven, Yuan, "8.00"),
        ("10.00", "0.8500", Down, Yuan, "8.00"),
        ("10.00", "0.8500", Up, Yuan, "9.00"),
        ("33.33", "0.3333", HalfUp, Fen, "11.11"),
        ("99999999999999.99", "1.0000", HalfEven, Fen, "99999999999999.99"),
        ("0.00", "0.9000", Up, Yuan, "0.00"),
        // 89.50 to the yuan is 90, which is more than there is.
        ("89.50", "1.0000", Up, Yuan, "89.50"),
        ("89.50", "1.0000", HalfUp, Yuan, "89.50"),
        ("89.50", "1.0000", Down, Yuan, "89.00"),
        ("89.50", "0.9999", Up, Yuan, "89.50"),
        ("0.05", "0.9000", Up, Jiao, "0.05"),
        ("99999999999999.99", "1.0000", Up, Yuan, "99999999999999.99"),
    ];

    #[test]
    fn shares_are_rounded_as_declared() {
        for (amount, ratio, mode, step, expected) in VECTORS {
            let ratio: Ratio = ratio.parse().expect("a ratio");
            let share = ratio.of(amount.parse().expect("an amount"), *mode, *step);
            assert_eq!(share.to_string(), *expected, "{amount} × {ratio} {mode:?} {step:?}");
        }
    }

    #[test]
    fn ratios_have_four_decimals() {
        for bad in ["", "0.9", "0.90000", "1.0001", "2.0000", "-0.1000", ".9000", "0,9000"] {
            assert_eq!(bad.parse::<Ratio>(), Err(MalformedRatio), "{bad}");
        }
        assert_eq!("1.0000".parse::<Ratio>().map(|one| one.to_string()).as_deref(), Ok("1.0000"));
    }
}
