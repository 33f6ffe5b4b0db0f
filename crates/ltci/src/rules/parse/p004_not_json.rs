//! 不是合规的JSON.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, JSON, SPECIFICATION};
use crate::text;

/// `LTC-P-004`: not well-formed JSON.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-004",
    title: text!(
        "不是合规的JSON",
        "not well-formed JSON"
    ),
    message: text!(
        "这里不符合JSON语法。",
        "This is not JSON syntax."
    ),
    help: text!(
        "检查引号、逗号、括号和转义；NaN、Infinity、注释、单独的代理项（如\\uD800）都不允许，文书之后也不能有别的内容。",
        "Check quotes, commas, brackets and escapes; NaN, Infinity, comments, lone surrogates such as \\uD800 and anything behind the document are not allowed."
    ),
    sources: &[JSON.cite("2", Basis::Stated), SPECIFICATION.cite("2.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "escaped-name",
                text!("转义写法的姓名", "a name with escapes"),
                Input::Patch(r#"{"person":{"psn_name":"\u6837\u4f8b"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "trailing-comma",
                text!("多余的逗号", "a trailing comma"),
                Input::Bytes(br#"{"doc_type":"assessment",}"#),
                "",
            ),
            Example::bad(
                "not-a-number",
                text!("NaN", "NaN"),
                Input::Bytes(br#"{"doc_type":NaN}"#),
                "",
            ),
            Example::bad(
                "lone-surrogate",
                text!("单独的代理项", "a lone surrogate"),
                Input::Bytes(br#"{"doc_type":"\uD800"}"#),
                "",
            ),
            Example::bad(
                "comment",
                text!("注释", "a comment"),
                Input::Bytes(br#"{/* */"doc_type":"assessment"}"#),
                "",
            ),
            Example::bad(
                "trailing-bytes",
                text!("文书之后另有内容", "something behind the document"),
                Input::Bytes(br#"{"doc_type":"assessment"} {}"#),
                "",
            ),
            Example::bad(
                "control-character",
                text!("字符串中的控制字符", "a control character in a string"),
                Input::Bytes(b"{\"doc_type\":\"a\x01\"}"),
                "",
            ),
            Example::bad(
                "leading-zero",
                text!("数字有前导零", "a number with a leading zero"),
                Input::Bytes(br#"{"doc_type":01}"#),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};
