//! 对账结果.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 对账结果.
    #[doc(alias = "对账结果")]
    pub enum ReconciliationResult {
        name: "stmt_rslt",
        finding: "LTC-I-023",
        term: ("对账结果", "result of a reconciliation"),
        sources: [PLATFORM_DICTIONARY.cite("stmt_rslt", Basis::Stated)],
        bad: [
            ("2", "代码表中没有", "not in the list"),
            ("平", "须用代码", "a term instead of a code"),
        ],
        Balanced = "0" ("平", "balanced"),
        Unbalanced = "1" ("不平", "not balanced"),
    }
}
