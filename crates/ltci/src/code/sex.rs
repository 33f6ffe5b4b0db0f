//! 性别, by GB/T 2261.1.

use super::list::code_list;
use crate::source::{Basis, SEX_CODES};

code_list! {
    /// 性别, by GB/T 2261.1.
    #[doc(alias = "性别")]
    pub enum Sex {
        name: "gend",
        finding: "LTC-I-015",
        term: ("性别", "sex"),
        sources: [SEX_CODES.cite("代码表", Basis::Stated)],
        bad: [
            ("M", "不是代码", "not a code"),
            ("3", "代码表中没有", "not in the list"),
        ],
        Unknown = "0" ("未知的性别", "unknown"),
        Male = "1" ("男性", "male"),
        Female = "2" ("女性", "female"),
        Unstated = "9" ("未说明的性别", "not stated"),
    }
}
