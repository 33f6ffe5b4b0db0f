//! 支付地点类别.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 支付地点类别.
    #[doc(alias = "支付地点类别")]
    pub enum PaymentPlace {
        name: "pay_loc",
        finding: "LTC-I-020",
        term: ("支付地点类别", "place of payment"),
        sources: [PLATFORM_DICTIONARY.cite("pay_loc", Basis::Stated)],
        bad: [
            ("0", "代码表中没有", "not in the list"),
            ("5", "代码表中没有", "not in the list"),
        ],
        Centre = "1" ("中心", "agency"),
        Hospital = "2" ("医院", "hospital"),
        OtherPlaceInProvince = "3" ("省内异地", "another place in the province"),
        OtherProvince = "4" ("省外异地", "another province"),
    }
}
