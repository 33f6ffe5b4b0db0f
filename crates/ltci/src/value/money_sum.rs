//! A sum of amounts.

use std::fmt;
use std::iter::Sum;
use std::ops::AddAssign;

use serde::{Serialize, Serializer};

use super::Money;
use crate::disclose::{Disclosable, Disclosed};

/// A sum of amounts in fen, which may go beyond the largest amount on the wire.
///
/// ```
/// use ltci::Money;
/// use ltci::value::MoneySum;
/// let sum: MoneySum = [Money::MAX, Money::MAX].into_iter().sum();
/// assert_eq!(sum.to_string(), "199999999999999.98");
/// assert_eq!(sum.amount(), None);
/// assert!([Money::MAX].into_iter().sum::<MoneySum>() == Money::MAX);
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.5.
#[doc(alias = "金额合计")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct MoneySum(i128);

impl MoneySum {
    /// So many fen.
    pub(super) const fn from_fen(fen: i128) -> Self {
        Self(fen)
    }

    /// The sum as an amount; `None` beyond [`Money::MAX`].
    pub fn amount(self) -> Option<Money> {
        i64::try_from(self.0).ok().and_then(Money::from_fen)
    }

    /// What is left of the sum without so much; nothing if that is more.
    ///
    /// ```
    /// use ltci::Money;
    /// use ltci::value::MoneySum;
    /// let (cap, used): (Money, Money) = ("10.00".parse().unwrap(), "12.00".parse().unwrap());
    /// assert_eq!(MoneySum::from(cap).without(used).amount(), Some(Money::ZERO));
    /// ```
    #[must_use]
    pub fn without(self, other: impl Into<Self>) -> Self {
        Self((self.0 - other.into().0).max(0))
    }

    /// The sum, but no more than an amount.
    #[must_use]
    pub fn at_most(self, amount: Money) -> Money {
        self.amount().map_or(amount, |sum| sum.min(amount))
    }
}

impl AddAssign<Money> for MoneySum {
    fn add_assign(&mut self, amount: Money) {
        self.0 += i128::from(amount.fen());
    }
}

impl AddAssign for MoneySum {
    fn add_assign(&mut self, sum: Self) {
        self.0 += sum.0;
    }
}

impl Sum<Money> for MoneySum {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Self {
        Self(amounts.map(|amount| i128::from(amount.fen())).sum())
    }
}

impl From<Money> for MoneySum {
    fn from(amount: Money) -> Self {
        Self(i128::from(amount.fen()))
    }
}

impl PartialEq<Money> for MoneySum {
    fn eq(&self, other: &Money) -> bool {
        *self == Self::from(*other)
    }
}

impl fmt::Display for MoneySum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Serialize for MoneySum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Disclosable for MoneySum {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}
