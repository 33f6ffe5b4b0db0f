//! 字符串过长: more bytes than the limit.

use crate::syntax::Limits;
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
                "longest-name",
                text!("最长的姓名", "the longest name"),
                Input::Patch(r#"{"person":{"psn_name":"样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样样"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "over-the-limit",
                text!("比限度多1字节", "one byte over the limit"),
                Input::Built(over_the_limit),
                "/doc_ver",
            ),
        ],
    },
    ..Rule::PIPELINE
};

fn over_the_limit() -> Vec<u8> {
    let long = "1".repeat(Limits::default().string_bytes + 1);
    format!("{{\"doc_type\":\"assessment\",\"doc_ver\":\"{long}\"}}").into_bytes()
}
