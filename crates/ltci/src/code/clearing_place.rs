//! 就医类别, as used in daily reconciliation.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 就医类别, as used in daily reconciliation.
    #[doc(alias = "就医类别")]
    pub enum ClearingPlace {
        name: "clr_pay_loc",
        finding: "LTC-I-021",
        term: ("就医类别", "place of care for reconciliation"),
        sources: [PLATFORM_DICTIONARY.cite("clr_pay_loc", Basis::Stated)],
        bad: [
            ("1", "代码表中没有", "not in the list"),
            ("local", "须用代码", "a word instead of a code"),
        ],
        Local = "2" ("本地就医", "local care"),
        OtherPlaceInProvince = "3" ("省内异地就医", "care elsewhere in the province"),
        OtherProvince = "4" ("跨省就医", "care in another province"),
    }
}
