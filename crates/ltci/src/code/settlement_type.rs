//! 结算类别.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 结算类别.
    #[doc(alias = "结算类别")]
    pub enum SettlementType {
        name: "setl_type",
        finding: "LTC-I-022",
        term: ("结算类别", "settlement type"),
        sources: [PLATFORM_DICTIONARY.cite("setl_type", Basis::Stated)],
        bad: [
            ("0", "代码表中没有", "not in the list"),
            ("4", "代码表中没有", "not in the list"),
        ],
        Reimbursement = "1" ("中心报销", "reimbursement by the agency"),
        Networked = "2" ("联网结算", "networked settlement"),
        Supplementary = "3" ("补充报销", "supplementary reimbursement"),
    }
}
