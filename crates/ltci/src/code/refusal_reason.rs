//! 不予受理的原因: why an application was refused. The codes are this project's own.

use super::list::code_list;
use crate::source::{ASSESSMENT_PROCEDURE, Basis, SPECIFICATION};

code_list! {
    /// 不予受理的原因: the five reasons of the draft of September 2023. The codes are this project's own.
    #[doc(alias = "不予受理的原因")]
    pub enum RefusalReason {
        name: "refusal_reason",
        finding: "LTC-I-067",
        term: ("不予受理的原因", "reason of a refusal"),
        sources: [ASSESSMENT_PROCEDURE.cite("不予受理的情形（征求意见稿）", Basis::Derived), SPECIFICATION.cite("11.6", Basis::Stated)],
        bad: [
            ("too_late", "代码表中没有", "not in the list"),
            ("其他", "须用代码", "a term instead of a code"),
        ],
        NotInsured = "not_insured" ("未参保", "not insured"),
        ConditionsNotMet = "conditions_not_met" ("不符合待遇条件", "conditions of benefits not met"),
        CostsNotCovered = "costs_not_covered" ("费用不属支付范围", "costs not covered"),
        MaterialDefective = "material_defective" ("材料不全或虚假", "material incomplete or false"),
        Other = "other" ("其他", "other"),
    }
}
