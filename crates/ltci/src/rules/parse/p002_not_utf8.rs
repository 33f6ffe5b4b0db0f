//! 编码不是UTF-8.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, JSON, SPECIFICATION};
use crate::text;

/// `LTC-P-002`: not UTF-8.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-002",
    title: text!(
        "编码不是UTF-8",
        "not UTF-8"
    ),
    message: text!(
        "从这里起的字节不是UTF-8。JSON文书只能用UTF-8编码。",
        "The bytes from here on are not UTF-8. JSON documents are UTF-8 only."
    ),
    help: text!(
        "把文件另存为UTF-8（无BOM）；GB18030文件须先转码。",
        "Save the file as UTF-8 without a byte order mark; convert GB18030 files first."
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
                "utf8-name",
                text!("UTF-8编码的姓名", "a name in UTF-8"),
                Input::Patch(r#"{"person":{"psn_name":"样例乙"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "gb18030-name",
                text!("GB18030编码的姓名", "a name in GB18030"),
                Input::Bytes(b"{\"doc_type\":\"assessment\",\"doc_ver\":\"\xD1\xF9\"}"),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};
