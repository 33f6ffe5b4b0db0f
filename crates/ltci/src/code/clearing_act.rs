//! 清分环节. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 清分环节: what a clearing document does.
    #[doc(alias = "清分环节")]
    pub enum ClearingAct {
        name: "clr_act",
        finding: "LTC-I-133",
        term: ("清分环节", "step of a clearing"),
        sources: [SPECIFICATION.cite("21.5", Basis::Stated)],
        bad: [
            ("pay", "代码表中没有", "not in the list"),
            ("确认", "须用代码", "a term instead of a code"),
        ],
        Statement = "statement" ("清分明细", "statement"),
        Confirmation = "confirmation" ("确认", "confirmation"),
        RollBack = "roll_back" ("确认回退", "roll-back of a confirmation"),
    }
}
