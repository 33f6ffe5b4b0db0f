//! 既不是JSON对象也不是XML.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-011`: neither a JSON object nor XML.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-011",
    title: text!(
        "既不是JSON对象也不是XML",
        "neither a JSON object nor XML"
    ),
    message: text!(
        "文书须是一个JSON对象，或一个XML文档。",
        "A document is one JSON object or one XML document."
    ),
    help: text!(
        "检查文件是否选错；多份文书用NDJSON，每行一份。",
        "Check whether it is the right file; send several documents as NDJSON, one a line."
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
                "object",
                text!("JSON对象", "a JSON object"),
                Input::Patch("{}"),
            ),
        ],
        bad: &[
            Example::bad(
                "array",
                text!("JSON数组", "a JSON array"),
                Input::Bytes(b"[]"),
                "",
            ),
            Example::bad(
                "text",
                text!("普通文本", "plain text"),
                Input::Bytes(b"assessment"),
                "",
            ),
            Example::bad(
                "number",
                text!("数字", "a number"),
                Input::Bytes(b"42"),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};
