//! 是否: an answer; where it is not known the field is absent. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 是否: an answer; where it is not known the field is absent. The codes are this project's own.
    #[doc(alias = "是否")]
    pub enum YesNo {
        name: "yes_no",
        finding: "LTC-I-086",
        term: ("是否", "yes or no"),
        sources: [SPECIFICATION.cite("12.3", Basis::Stated)],
        bad: [
            ("true", "代码表中没有", "not in the list"),
            ("是", "须用代码", "a term instead of a code"),
        ],
        No = "0" ("否", "no"),
        Yes = "1" ("是", "yes"),
    }
}
