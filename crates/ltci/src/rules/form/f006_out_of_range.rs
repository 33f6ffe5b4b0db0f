//! 数值超出范围.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-006`: number out of range.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-006",
    title: text!(
        "数值超出范围",
        "number out of range"
    ),
    message: text!(
        "这里的数值应在{least}至{most}之间。",
        "The number must be from {least} to {most}."
    ),
    help: text!(
        "核对录入是否有误。",
        "Check what was typed."
    ),
    sources: &[SPECIFICATION.cite("4.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "limit",
                text!("最大的合计分", "the greatest total"),
                Input::Patch(r#"{"totals":{"sensory":9}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "score",
                text!("得分101", "score 101"),
                Input::Patch(r#"{"scores":{"adl_eating":101}}"#),
                "/scores/adl_eating",
            ),
            Example::bad(
                "negative",
                text!("负数", "negative"),
                Input::Patch(r#"{"scores":{"adl_eating":-1}}"#),
                "/scores/adl_eating",
            ),
            Example::bad(
                "grade",
                text!("分级4", "grade 4"),
                Input::Patch(r#"{"grades":{"adl":4}}"#),
                "/grades/adl",
            ),
            Example::bad(
                "total",
                text!("合计分201", "total 201"),
                Input::Patch(r#"{"totals":{"adl":201}}"#),
                "/totals/adl",
            ),
        ],
    },
    ..Rule::PIPELINE
};
