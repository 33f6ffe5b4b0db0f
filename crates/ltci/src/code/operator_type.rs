//! 经办人类别.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 经办人类别.
    #[doc(alias = "经办人类别")]
    pub enum OperatorType {
        name: "opter_type",
        finding: "LTC-I-024",
        term: ("经办人类别", "type of operator"),
        sources: [PLATFORM_DICTIONARY.cite("opter_type", Basis::Stated)],
        bad: [
            ("0", "代码表中没有", "not in the list"),
            ("01", "多了前导零", "superfluous leading zero"),
        ],
        Person = "1" ("经办人", "operator"),
        SelfServiceTerminal = "2" ("自助终端", "self-service terminal"),
        MobileTerminal = "3" ("移动终端", "mobile terminal"),
    }
}
