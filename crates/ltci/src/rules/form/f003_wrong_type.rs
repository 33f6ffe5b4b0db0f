//! 类型不符.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-003`: wrong type.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-003",
    title: text!(
        "类型不符",
        "wrong type"
    ),
    message: text!(
        "这里应为{expected}。",
        "Expected here: {expected}."
    ),
    help: text!(
        "代码、日期、金额写成字符串，得分写成整数，都不能为null。",
        "Codes, dates and amounts are strings, scores are whole numbers; null is not a value."
    ),
    sources: &[SPECIFICATION.cite("2.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "string-level",
                text!("等级为字符串", "the level as a string"),
                Input::Patch(r#"{"level":"3"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "object-for-level",
                text!("等级写成对象", "an object for the level"),
                Input::Patch(r#"{"level":{"a":"3"}}"#),
                "/level",
            ),
            Example::bad(
                "text-for-score",
                text!("得分写成文字", "a word for a score"),
                Input::Patch(r#"{"scores":{"adl_eating":"五"}}"#),
                "/scores/adl_eating",
            ),
            Example::bad(
                "text-for-person",
                text!("个人信息写成文字", "a text for the person"),
                Input::Patch(r#"{"person":"样例"}"#),
                "/person",
            ),
        ],
    },
    ..Rule::PIPELINE
};
