//! 医疗机构级别: the level of the hospital that gives care. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 医疗机构级别: the level of the hospital that gives care. The codes are this project's own.
    #[doc(alias = "医疗机构级别")]
    pub enum HospitalLevel {
        name: "hospital_level",
        finding: "LTC-I-092",
        term: ("医疗机构级别", "level of a hospital"),
        sources: [SPECIFICATION.cite("12.6", Basis::Stated)],
        bad: [
            ("4", "没有四级", "no such level"),
            ("三级", "须用代码", "a term instead of a code"),
        ],
        One = "1" ("一级", "level one"),
        Two = "2" ("二级", "level two"),
        Three = "3" ("三级", "level three"),
    }
}
