//! 评估地: which side carries the assessment out. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 评估地: which side carries the assessment out. The codes are this project's own.
    #[doc(alias = "评估地")]
    pub enum AssessmentPlace {
        name: "asmt_place",
        finding: "LTC-I-098",
        term: ("评估地", "place of assessment"),
        sources: [SPECIFICATION.cite("12.11", Basis::Stated)],
        bad: [
            ("home", "代码表中没有", "not in the list"),
            ("服务地", "须用代码", "a term instead of a code"),
        ],
        ServicePlace = "service_place" ("服务地（居住地）", "the service place, where the person lives"),
        InsuredPlace = "insured_place" ("参保地", "the insured place"),
    }
}
