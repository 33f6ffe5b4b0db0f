//! 评估类型: why the assessment was made. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 评估类型: why the assessment was made. The codes are this project's own.
    #[doc(alias = "评估类型")]
    pub enum AssessmentKind {
        name: "asmt_kind",
        finding: "LTC-I-016",
        term: ("评估类型", "kind of assessment"),
        sources: [SPECIFICATION.cite("4.2", Basis::Stated)],
        bad: [
            ("first", "代码表中没有", "not in the list"),
            ("INITIAL", "须为小写", "must be lower case"),
        ],
        Initial = "initial" ("初次评估", "initial assessment"),
        Periodic = "periodic" ("期满复评", "periodic re-assessment"),
        Change = "change" ("状态变更评估", "re-assessment after a change of state"),
        Review = "review" ("争议复评", "review of a disputed conclusion"),
    }
}
