//! 数字写法不合规: a number that is not a plain whole number.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-008`: number not written plainly.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-008",
    title: text!(
        "数字写法不合规",
        "number not written plainly"
    ),
    message: text!(
        "这里的数字不是普通整数。",
        "This number is not a plain whole number."
    ),
    help: text!(
        "整数不带小数点、指数和“-0”；金额和比例写成字符串。",
        "Write whole numbers without point, exponent or `-0`; amounts and ratios are strings."
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
                "zero",
                text!("零", "zero"),
                Input::Patch(r#"{"scores":{"adl_stairs":0}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "decimal-point",
                text!("带小数点", "with a decimal point"),
                Input::Patch(r#"{"totals":{"adl":40.0}}"#),
                "/totals/adl",
            ),
            Example::bad(
                "exponent",
                text!("带指数", "with an exponent"),
                Input::Patch(r#"{"totals":{"adl":4e1}}"#),
                "/totals/adl",
            ),
            Example::bad(
                "negative-zero",
                text!("负零", "negative zero"),
                Input::Patch(r#"{"scores":{"adl_stairs":-0}}"#),
                "/scores/adl_stairs",
            ),
            Example::bad(
                "huge",
                text!("过大的整数", "a huge number"),
                Input::Patch(r#"{"totals":{"adl":123456789012345678901234567890}}"#),
                "/totals/adl",
            ),
        ],
    },
    ..Rule::PIPELINE
};
