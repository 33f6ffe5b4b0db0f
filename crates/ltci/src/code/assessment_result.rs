//! 评估结果: whether an assessment was passed. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 评估结果: whether the conclusion meets the conditions of the region, as the agency told. The codes
    /// are this project's own.
    #[doc(alias = "评估结果")]
    pub enum AssessmentResult {
        name: "asmt_result",
        finding: "LTC-I-068",
        term: ("评估结果", "result of an assessment"),
        sources: [SPECIFICATION.cite("11.7", Basis::Stated)],
        bad: [
            ("failed", "代码表中没有", "not in the list"),
            ("通过", "须用代码", "a term instead of a code"),
        ],
        Passed = "passed" ("通过", "passed"),
        NotPassed = "not_passed" ("未通过", "not passed"),
    }
}
