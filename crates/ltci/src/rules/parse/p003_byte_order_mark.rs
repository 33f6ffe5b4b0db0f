//! 字节顺序标记: JSON begins without one.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, JSON, SPECIFICATION};
use crate::text;

/// `LTC-P-003`: byte order mark.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-003",
    title: text!(
        "开头有字节顺序标记",
        "byte order mark"
    ),
    message: text!(
        "JSON文书以字节顺序标记（BOM）开头。",
        "The JSON document begins with a byte order mark."
    ),
    help: text!(
        "保存时选择“UTF-8无BOM”。",
        "Save as \"UTF-8 without BOM\"."
    ),
    sources: &[JSON.cite("8.1", Basis::Stated), SPECIFICATION.cite("2.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "leading-blank",
                text!("开头有空白", "a blank in front"),
                Input::Built(with_leading_blank),
            ),
        ],
        bad: &[
            Example::bad(
                "utf8-mark",
                text!("UTF-8的标记", "the mark of UTF-8"),
                Input::Bytes(b"\xEF\xBB\xBF{}"),
                "",
            ),
            Example::bad(
                "utf16-mark",
                text!("UTF-16的标记", "the mark of UTF-16"),
                Input::Bytes(b"\xFF\xFE{\0}\0"),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};

fn with_leading_blank() -> Vec<u8> {
    format!(" \n{}", crate::rules::example::BASE).into_bytes()
}
