//! 人员资质. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 人员资质: who may perform an item. The codes are this project's own.
    #[doc(alias = "人员资质")]
    pub enum CaregiverQualification {
        name: "qualification",
        finding: "LTC-I-050",
        term: ("人员资质", "qualification of the caregiver"),
        sources: [SPECIFICATION.cite("8.3", Basis::Stated)],
        bad: [
            ("doctor", "代码表中没有", "not in the list"),
            ("护士", "须用代码", "a term instead of a code"),
        ],
        Caregiver = "caregiver" ("护理员", "care worker"),
        Nurse = "nurse" ("护士", "nurse"),
    }
}
