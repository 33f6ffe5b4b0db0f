//! A span of days.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Date;

/// A span of days, first and last included. On the wire the order is not promised: a rule
/// reports an end before the beginning.
///
/// ```
/// use ltci::value::Period;
/// let period: Period =
///     serde_json::from_str(r#"{"begndate":"2026-01-01","enddate":"2026-01-31"}"#).unwrap();
/// assert!(period.contains("2026-01-31".parse().unwrap()));
/// assert!(!period.contains("2026-02-01".parse().unwrap()));
/// ```
///
/// # Source
/// Field names `begndate` and `enddate` of the platform's dictionary; LTCI-SPEC-1, 2.4.
#[doc(alias = "起止日期")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "起止日期，首尾两天均计入。A span of days, first and last included.")]
pub struct Period {
    /// 开始日期
    pub begndate: Date,
    /// 结束日期
    pub enddate: Date,
}

impl Period {
    /// Whether the day lies in the span.
    pub fn contains(&self, day: Date) -> bool {
        self.begndate <= day && day <= self.enddate
    }

    /// Whether the end does not come before the beginning.
    pub fn is_ordered(&self) -> bool {
        self.begndate <= self.enddate
    }
}
