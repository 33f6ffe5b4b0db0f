//! 有效期: days that may have no end.

use super::Date;

/// The days on which something holds: from a first day on, up to a last one if one is known, both
/// included. On the wire the two are members of whatever holds; their order is not promised there,
/// and a rule reports an end before the beginning.
///
/// ```
/// use ltci::value::OpenPeriod;
/// let days = OpenPeriod { from: "2026-01-01".parse()?, to: None };
/// assert!(days.contains("2099-12-31".parse()?));
/// assert!(!days.contains("2025-12-31".parse()?));
/// # Ok::<(), ltci::value::MalformedDate>(())
/// ```
///
/// # Source
/// Fields `in_force_from` and `in_force_to`: LTCI-SPEC-1, 8.2, 8.3 and 9.3.
#[doc(alias = "有效期")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenPeriod {
    /// 生效日期
    pub from: Date,
    /// 失效日期（含当日）
    pub to: Option<Date>,
}

impl OpenPeriod {
    /// Whether the day is one of them.
    pub fn contains(&self, day: Date) -> bool {
        self.from <= day && self.lasts_until(day)
    }

    /// Whether the end does not come before the day.
    pub fn lasts_until(&self, day: Date) -> bool {
        self.to.is_none_or(|last| day <= last)
    }

    /// Whether the end comes after that of the other.
    pub fn outlasts(&self, other: &Self) -> bool {
        match (self.to, other.to) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(last), Some(other)) => last > other,
        }
    }

    /// Whether the end does not come before the beginning.
    pub fn is_ordered(&self) -> bool {
        self.lasts_until(self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_are_included_and_an_open_one_comes_last() {
        let day = |number| Date::new(2026, 1, number).expect("a day of January");
        let days = |from, to: Option<u8>| OpenPeriod { from: day(from), to: to.map(day) };
        let (open, closed, turned) = (days(2, None), days(2, Some(4)), days(4, Some(2)));
        assert_eq!([1, 2, 4, 5].map(|at| closed.contains(day(at))), [false, true, true, false]);
        assert_eq!([1, 2, 31].map(|at| open.contains(day(at))), [false, true, true]);
        assert!(open.is_ordered() && closed.is_ordered() && !turned.is_ordered());
        assert!(open.outlasts(&closed) && closed.outlasts(&turned));
        assert!(!open.outlasts(&open) && !closed.outlasts(&open));
    }
}
