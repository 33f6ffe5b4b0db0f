//! 待遇原则: whose benefit standard applies to care in another region. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 待遇原则: whose benefit standard applies to care in another region. The codes are this project's own.
    #[doc(alias = "待遇原则")]
    pub enum BenefitPrinciple {
        name: "principle",
        finding: "LTC-I-096",
        term: ("待遇原则", "principle of benefits"),
        sources: [SPECIFICATION.cite("12.11", Basis::Stated)],
        bad: [
            ("local", "代码表中没有", "not in the list"),
            ("服务地待遇", "须用代码", "a term instead of a code"),
        ],
        ServicePlace = "service_place_benefit" ("服务地待遇，参保地支付", "benefits of the service place, paid by the insured place"),
        InsuredPlace = "insured_place_benefit" ("参保地待遇，参保地支付", "benefits of the insured place, paid by the insured place"),
    }
}
