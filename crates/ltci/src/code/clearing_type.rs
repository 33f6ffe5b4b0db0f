//! 清算类别. Codes for long-term care were not found; these are the medical ones.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 清算类别. Codes for long-term care were not found; these are the medical ones.
    #[doc(alias = "清算类别")]
    pub enum ClearingType {
        name: "clr_type",
        finding: "LTC-I-019",
        term: ("清算类别", "clearing type"),
        sources: [PLATFORM_DICTIONARY.cite("clr_type", Basis::Stated)],
        bad: [
            ("1", "只有1位", "only one digit"),
            ("31", "代码表中没有", "not in the list"),
        ],
        Outpatient = "11" ("门诊", "outpatient"),
        Inpatient = "21" ("住院", "inpatient"),
        Pharmacy = "41" ("药店", "pharmacy"),
        Suspended = "51" ("暂缓", "suspended"),
    }
}
