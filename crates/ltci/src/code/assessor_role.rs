//! 评估人员类别. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 评估人员类别. The codes are this project's own.
    #[doc(alias = "评估人员类别")]
    pub enum AssessorRole {
        name: "assessor_role",
        finding: "LTC-I-017",
        term: ("评估人员类别", "role of an assessor"),
        sources: [SPECIFICATION.cite("4.6", Basis::Stated)],
        bad: [
            ("doctor", "代码表中没有", "not in the list"),
            ("专家", "须用代码", "a term instead of a code"),
        ],
        Assessor = "assessor" ("评估员", "assessor"),
        Expert = "expert" ("评估专家", "assessment expert"),
    }
}
