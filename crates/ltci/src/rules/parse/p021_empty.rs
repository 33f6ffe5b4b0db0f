//! 文书为空.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-021`: empty document.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-021",
    title: text!(
        "文书为空",
        "empty document"
    ),
    message: text!(
        "没有内容。",
        "There is nothing in it."
    ),
    help: text!(
        "检查文件是否生成完整。",
        "Check whether the file was written completely."
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
                "surrounded",
                text!("前后有空白", "blanks around it"),
                Input::Built(surrounded),
            ),
        ],
        bad: &[
            Example::bad(
                "nothing",
                text!("零字节", "no bytes"),
                Input::Bytes(b""),
                "",
            ),
            Example::bad(
                "blanks",
                text!("只有空白", "only blanks"),
                Input::Bytes(b" \n "),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};

fn surrounded() -> Vec<u8> {
    format!("\n{}\n", crate::rules::example::BASE).into_bytes()
}
