//! 自评答案: how far a person does one thing alone. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 自评答案: how far a person does one thing alone. The codes are this project's own.
    #[doc(alias = "自评答案")]
    pub enum SelfAnswer {
        name: "self_answer",
        finding: "LTC-I-064",
        term: ("自评答案", "answer of a self-assessment"),
        sources: [SPECIFICATION.cite("11.4", Basis::Stated)],
        bad: [
            ("yes", "代码表中没有", "not in the list"),
            ("独立", "须用代码", "a term instead of a code"),
        ],
        Independent = "independent" ("独立", "independent"),
        Partial = "partial" ("部分独立（需要帮助）", "partly independent (needs help)"),
        Dependent = "dependent" ("依赖", "dependent"),
    }
}
