//! 计价单位. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 计价单位: what a price is for. The codes are this project's own.
    #[doc(alias = "计价单位")]
    pub enum ChargeUnit {
        name: "unit",
        finding: "LTC-I-049",
        term: ("计价单位", "unit of charge"),
        sources: [SPECIFICATION.cite("8.3", Basis::Stated)],
        bad: [
            ("times", "代码表中没有", "not in the list"),
            ("次", "须用代码", "a term instead of a code"),
        ],
        Visit = "visit" ("次", "visit"),
        Hour = "hour" ("小时", "hour"),
        Item = "item" ("项", "item"),
        BedDay = "bed_day" ("床日", "bed-day"),
        Day = "day" ("日", "day"),
        Month = "month" ("月", "month"),
    }
}
