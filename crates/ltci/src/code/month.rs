//! 年月.

use super::declare::code;
use super::shape::{Class, Run};
use crate::source::{Basis, SPECIFICATION};
use crate::value::Date;

code! {
    /// 年月: a month of the calendar, where the day is not known.
    ///
    /// ```
    /// use ltci::code::Month;
    /// assert!("2025-11".parse::<Month>().is_ok());
    /// assert!("2025-13".parse::<Month>().is_err());
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 12.9: a convention of this project.
    #[doc(alias = "年月")]
    pub struct Month {
        name: "month",
        finding: "LTC-I-097",
        term: ("年月", "month"),
        form: ("YYYY-MM，年份为1900至2199", "YYYY-MM, from 1900 to 2199"),
        help: ("只知道月份的写年月，如“2025-11”；知道日期的写日期。", "Where only the month is known write it, such as `2025-11`; where the day is known give the day."),
        shape: [Run::exactly(1, Class::OneOf("12")), Run::exactly(3, Class::Digit), Run::exactly(1, Class::OneOf("-")), Run::exactly(2, Class::Digit)],
        check: |text| std::str::from_utf8(text).is_ok_and(|month| first_day(month).is_some()),
        personal: false,
        sources: [SPECIFICATION.cite("12.9", Basis::Stated)],
        good: ["2025-11", "1900-01", "2199-12"],
        bad: [
            ("", "空", "empty"),
            ("2025-13", "没有13月", "no such month"),
            ("2025-00", "没有0月", "no such month"),
            ("2025-1", "月份只有1位", "one digit for the month"),
            ("1899-12", "早于1900年", "before 1900"),
        ],
    }
}

impl crate::Disclosable for Month {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Plain(self.as_str().to_owned())
    }
}

impl Month {
    /// The first day.
    pub fn first_day(&self) -> Option<Date> {
        first_day(self.as_str())
    }

    /// The last day.
    pub fn last_day(&self) -> Option<Date> {
        self.first_day().map(|first| first.plus_months(1).day_before())
    }
}

fn first_day(month: &str) -> Option<Date> {
    format!("{month}-01").parse().ok()
}
