//! 生效时点: from when a benefit or a change applies. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

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
