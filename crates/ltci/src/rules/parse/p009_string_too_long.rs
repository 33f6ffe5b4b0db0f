//! 字符串过长: more bytes than the limit.

use crate::syntax::Limits;
use crate::rules::example::BASE_MEMBERS;
use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-009`: string too long.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-009",
    title: text!(
        "字符串过长",
        "string too long"
    ),
    message: text!(
        "字符串超过{limit}字节。",
        "The string has more than {limit} bytes."
    ),
    help: text!(
        "规范中没有这么长的字段，请检查内容是否放错了位置。",
        "No field of the specification is that long; check whether the content is in the right place."
    ),
    sources: &[SPECIFICATION.cite("6.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "at-the-limit",
                text!("达到限度，只是没有这个字段", "at the limit; only the field is unknown"),
                Input::Repeated(&[
                    ("{\"x\":\"", 1),
                    ("1", Limits::DEFAULT.string_bytes),
                    ("\",", 1),
                    (BASE_MEMBERS, 1),
                ]),
            )
            .beside(&[("LTC-F-002", "/x")]),
            Example::good(
                "longest-name",
                text!("最长的姓名", "the longest name"),
                Input::Patch(r#"{"person":{"psn_name":"样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "over-the-limit",
                text!("比限度多1字节", "one byte over the limit"),
                Input::Repeated(&[
                    ("{\"x\":\"", 1),
                    ("1", Limits::DEFAULT.string_bytes + 1),
                    ("\",", 1),
                    (BASE_MEMBERS, 1),
                ]),
                "/x",
            ),
        ],
    },
    ..Rule::PIPELINE
};
