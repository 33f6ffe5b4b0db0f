//! 置信程度: how well a figure is supported. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 置信程度: how well a figure is supported. The codes are this project's own.
    #[doc(alias = "置信程度")]
    pub enum Confidence {
        name: "confidence",
        finding: "LTC-I-084",
        term: ("置信程度", "confidence"),
        sources: [SPECIFICATION.cite("12.3", Basis::Stated)],
        bad: [
            ("high", "代码表中没有", "not in the list"),
            ("明文", "须用代码", "a term instead of a code"),
        ],
        Stated = "stated" ("明文：见于官方文件或其副本", "stated in an official document or a copy of one"),
        Secondary = "secondary" ("二手：见于新闻、政府网站转载等", "secondary: news, mirrors of government pages"),
        SingleSource = "single_source" ("孤证：只有一个二手来源", "one secondary source only"),
        GeneralKnowledge = "general_knowledge" ("通识：未见来源", "general knowledge: no source was seen"),
    }
}
