//! 引用了实体.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-014`: entity reference.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-014",
    title: text!(
        "引用了实体",
        "entity reference"
    ),
    message: text!(
        "除五个预定义实体和字符引用外，不得引用实体。",
        "Only the five predefined entities and character references may be used."
    ),
    help: text!(
        "直接写出字符。",
        "Write the characters themselves."
    ),
    sources: &[SPECIFICATION.cite("2.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "predefined",
                text!("预定义实体", "a predefined entity"),
                Input::XmlReplace("样例甲", "样例&amp;甲"),
            ),
            Example::good(
                "character",
                text!("字符引用", "a character reference"),
                Input::XmlReplace("样例甲", "&#x6837;&#20363;"),
            ),
        ],
        bad: &[
            Example::bad(
                "undeclared",
                text!("未定义的实体", "an undeclared entity"),
                Input::XmlReplace("样例甲", "&name;"),
                "/person/psn_name",
            ),
        ],
    },
    ..Rule::PIPELINE
};
