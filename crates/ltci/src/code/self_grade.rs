//! 自评等级: the grade of a 失能等级自评表, later letters worse. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 自评等级: the grade of a 失能等级自评表, later letters worse. The codes are this project's own.
    #[doc(alias = "自评等级")]
    pub enum SelfGrade {
        name: "self_grade",
        finding: "LTC-I-094",
        term: ("自评等级", "grade of a self-assessment"),
        sources: [SPECIFICATION.cite("12.4", Basis::Stated)],
        bad: [
            ("H", "没有H级", "no such grade"),
            ("e", "须为大写", "must be upper case"),
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
