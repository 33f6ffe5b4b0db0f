//! 舍入单位: to what an amount is rounded. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};
use crate::value::RoundingStep;

code_list! {
    /// 舍入单位: to what an amount is rounded. The codes are this project's own.
    #[doc(alias = "舍入单位")]
    pub enum RoundingUnit {
        name: "rounding_unit",
        finding: "LTC-I-091",
        term: ("舍入单位", "rounding step"),
        sources: [SPECIFICATION.cite("12.7", Basis::Stated)],
        bad: [
            ("cent", "代码表中没有", "not in the list"),
            ("元", "须用代码", "a term instead of a code"),
        ],
        Fen = "fen" ("分", "fen, 0.01 yuan"),
        Jiao = "jiao" ("角", "jiao, 0.1 yuan"),
        Yuan = "yuan" ("元", "yuan"),
    }
}

impl RoundingUnit {
    /// The step that the code stands for.
    pub const fn step(self) -> RoundingStep {
        match self {
            Self::Fen => RoundingStep::Fen,
            Self::Jiao => RoundingStep::Jiao,
            Self::Yuan => RoundingStep::Yuan,
        }
    }
}
