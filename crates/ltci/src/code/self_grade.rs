//! 自评等级: A to G, the later letter the worse.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 自评等级: the grade of a self-assessment, A to G, the later letter the worse. It is no level of a
    /// scale: it decides who may apply, not who is disabled.
    #[doc(alias = "自评等级")]
    pub enum SelfGrade {
        name: "self_grade",
        finding: "LTC-I-065",
        term: ("自评等级", "grade of a self-assessment"),
        sources: [SPECIFICATION.cite("11.4", Basis::Stated)],
        bad: [
            ("H", "没有H级", "there is no grade H"),
            ("e", "须为大写", "must be upper case"),
            ("3", "失能等级不是自评等级", "a level is no grade of a self-assessment"),
        ],
        A = "A" ("A级", "grade A"),
        B = "B" ("B级", "grade B"),
        C = "C" ("C级", "grade C"),
        D = "D" ("D级", "grade D"),
        E = "E" ("E级", "grade E"),
        F = "F" ("F级", "grade F"),
        G = "G" ("G级", "grade G"),
    }
}
