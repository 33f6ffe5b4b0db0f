//! 取值限定: how a figure that is not exact is meant. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 取值限定: how a figure that is not exact is meant. The codes are this project's own.
    #[doc(alias = "取值限定")]
    pub enum FigureBound {
        name: "bound",
        finding: "LTC-I-085",
        term: ("取值限定", "bound of a figure"),
        sources: [SPECIFICATION.cite("12.3", Basis::Stated)],
        bad: [
            ("max", "代码表中没有", "not in the list"),
            ("约", "须用代码", "a term instead of a code"),
        ],
        About = "about" ("约", "about"),
        AtMost = "at_most" ("不超过", "at most"),
        AtLeast = "at_least" ("不少于", "at least"),
    }
}
