//! 目录状态. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 目录状态: whose list an edition is. The codes are this project's own.
    #[doc(alias = "目录状态")]
    pub enum EditionStatus {
        name: "edition_status",
        finding: "LTC-I-048",
        term: ("目录状态", "status of an edition"),
        sources: [SPECIFICATION.cite("8.2", Basis::Stated)],
        bad: [
            ("draft", "代码表中没有", "not in the list"),
            ("地方", "须用代码", "a term instead of a code"),
        ],
        Official = "official" ("国家目录", "national directory"),
        Local = "local" ("地方目录", "local directory"),
        Sample = "sample" ("样例目录", "sample, not official"),
    }
}
