//! 生效时点: from when a benefit or a change applies. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};
use crate::value::Date;

code_list! {
    /// 生效时点: from when a benefit or a change applies. The codes are this project's own.
    #[doc(alias = "生效时点")]
    pub enum StartRule {
        name: "start_rule",
        finding: "LTC-I-089",
        term: ("生效时点", "start rule"),
        sources: [SPECIFICATION.cite("12.5", Basis::Stated)],
        bad: [
            ("later", "代码表中没有", "not in the list"),
            ("次月", "须用代码", "a term instead of a code"),
        ],
        SameDay = "same_day" ("当日", "on the same day"),
        NextDay = "next_day" ("次日", "on the next day"),
        NextMonth = "next_month" ("次月", "from the next month"),
    }
}

impl StartRule {
    /// The first day, for something that happened on a day.
    ///
    /// ```
    /// use ltci::{Date, code::StartRule};
    /// let concluded: Date = "2026-01-22".parse().unwrap();
    /// assert_eq!(StartRule::NextMonth.first_day(concluded).to_string(), "2026-02-01");
    /// assert_eq!(StartRule::SameDay.first_day(concluded), concluded);
    /// ```
    pub fn first_day(self, day: Date) -> Date {
        match self {
            Self::SameDay => day,
            Self::NextDay => day.day_after(),
            Self::NextMonth => first_of_next_month(day),
        }
    }
}

fn first_of_next_month(day: Date) -> Date {
    let next = day.plus_months(1);
    Date::new(next.year(), next.month(), 1).unwrap_or(next)
}
