//! 定额周期: the time a quota is for. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 定额周期: the time a quota is for. The codes are this project's own.
    #[doc(alias = "定额周期")]
    pub enum QuotaPeriod {
        name: "quota_period",
        finding: "LTC-I-088",
        term: ("定额周期", "period of a quota"),
        sources: [SPECIFICATION.cite("12.6", Basis::Stated)],
        bad: [
            ("quarter", "代码表中没有", "not in the list"),
            ("月", "须用代码", "a term instead of a code"),
        ],
        Day = "day" ("日", "day"),
        Week = "week" ("周", "week"),
        Month = "month" ("月", "month"),
        Year = "year" ("年", "year"),
    }
}
