//! 对应关系. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 对应关系: how a local item stands to a national one. The codes are this project's own.
    #[doc(alias = "对应关系")]
    pub enum MapRelation {
        name: "relation",
        finding: "LTC-I-051",
        term: ("对应关系", "relation of a mapping"),
        sources: [SPECIFICATION.cite("9.3", Basis::Stated)],
        bad: [
            ("same", "代码表中没有", "not in the list"),
            ("等同", "须用代码", "a term instead of a code"),
        ],
        Equivalent = "equivalent" ("等同", "equivalent"),
        Narrower = "narrower" ("窄于国家项目", "narrower than the national item"),
        Broader = "broader" ("宽于国家项目", "broader than the national item"),
        Related = "related" ("相关", "related"),
        None = "none" ("无对应", "no counterpart"),
    }
}
