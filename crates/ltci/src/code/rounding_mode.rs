//! 舍入方式: how an amount between two steps is rounded. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};
use crate::value::Rounding;

code_list! {
    /// 舍入方式: how an amount between two steps is rounded. The codes are this project's own.
    #[doc(alias = "舍入方式")]
    pub enum RoundingMode {
        name: "rounding_mode",
        finding: "LTC-I-090",
        term: ("舍入方式", "rounding mode"),
        sources: [SPECIFICATION.cite("12.7", Basis::Stated)],
        bad: [
            ("round", "代码表中没有", "not in the list"),
            ("四舍五入", "须用代码", "a term instead of a code"),
        ],
        HalfUp = "half_up" ("四舍五入", "half up"),
        HalfEven = "half_even" ("四舍六入五成双", "half to even"),
        Down = "down" ("舍去", "down"),
        Up = "up" ("进一", "up"),
    }
}

impl RoundingMode {
    /// The rounding that the code stands for.
    pub const fn rounding(self) -> Rounding {
        match self {
            Self::HalfUp => Rounding::HalfUp,
            Self::HalfEven => Rounding::HalfEven,
            Self::Down => Rounding::Down,
            Self::Up => Rounding::Up,
        }
    }
}
