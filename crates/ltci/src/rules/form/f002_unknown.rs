//! 规范中没有的字段.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-002`: unknown field.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-002",
    title: text!(
        "规范中没有的字段",
        "unknown field"
    ),
    message: text!(
        "规范中没有这个字段。",
        "The specification has no such field."
    ),
    help: text!(
        "检查拼写；规范之外的内容不能放在文书里。",
        "Check the spelling; nothing beyond the specification may stand in a document."
    ),
    sources: &[SPECIFICATION.cite("2.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "optional",
                text!("规范中的选填字段", "an optional field of the specification"),
                Input::Patch(r#"{"asmt_org":{"uscc":"91350100M000100Y43"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "misspelt",
                text!("拼写错误", "misspelt"),
                Input::Patch(r#"{"lvel":"3"}"#),
                "/lvel",
            ),
            Example::bad(
                "inner",
                text!("个人信息中多了电话", "a telephone number in the person"),
                Input::Patch(r#"{"person":{"tel":"0"}}"#),
                "/person/tel",
            ),
            Example::bad(
                "object",
                text!("多了一个对象", "an object"),
                Input::Patch(r#"{"extra":{"a":{"b":"c"}}}"#),
                "/extra",
            ),
        ],
    },
    ..Rule::PIPELINE
};
