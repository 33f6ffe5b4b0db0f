//! 结算种类. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 结算种类: a pre-settlement tells what would be paid; only a final one is owed.
    #[doc(alias = "结算种类")]
    pub enum SettlementKind {
        name: "setl_kind",
        finding: "LTC-I-132",
        term: ("结算种类", "kind of settlement"),
        sources: [SPECIFICATION.cite("19.2", Basis::Stated)],
        bad: [
            ("settle", "代码表中没有", "not in the list"),
            ("预结算", "须用代码", "a term instead of a code"),
        ],
        Pre = "pre" ("预结算", "pre-settlement"),
        Final = "final" ("结算", "final settlement"),
    }
}
