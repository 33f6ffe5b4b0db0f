//! 生存状态.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 生存状态.
    #[doc(alias = "生存状态")]
    pub enum SurvivalStatus {
        name: "surv_stas",
        finding: "LTC-I-025",
        term: ("生存状态", "survival status"),
        sources: [PLATFORM_DICTIONARY.cite("surv_stas", Basis::Stated)],
        bad: [
            ("0", "代码表中没有", "not in the list"),
            ("5", "代码表中没有", "not in the list"),
        ],
        Alive = "1" ("正常", "alive"),
        Dead = "2" ("死亡", "dead"),
        Imprisoned = "3" ("被判刑收监或劳动教养", "imprisoned"),
        Missing = "4" ("失踪", "missing"),
        Unclear = "9" ("状态不明", "unclear"),
    }
}
