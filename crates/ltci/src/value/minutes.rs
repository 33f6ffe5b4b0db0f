//! A length of time in whole minutes.

use crate::disclose::{Disclosable, Disclosed};

/// A length of time in whole minutes, such as the duration of a visit.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
