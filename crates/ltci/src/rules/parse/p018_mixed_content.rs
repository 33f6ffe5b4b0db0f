//! 文字与元素混排.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-018`: text between elements.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-018",
    title: text!(
        "文字与元素混排",
        "text between elements"
    ),
    message: text!(
        "元素之间有文字。",
        "There is text between elements."
    ),
    help: text!(
        "文字只能写在没有子元素的元素里。",
        "Text stands only in elements without children."
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
                "line-breaks",
                text!("元素之间只有空白", "only blanks between elements"),
                Input::XmlReplace("<doc_ver>", "\n\n\t <doc_ver>"),
            ),
        ],
        bad: &[
            Example::bad(
                "in-person",
                text!("个人信息中混有文字", "inside the person"),
                Input::XmlReplace("<psn_name>", "样例<psn_name>"),
                "/person",
            ),
        ],
    },
    ..Rule::PIPELINE
};
