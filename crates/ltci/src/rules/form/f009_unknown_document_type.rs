//! 未知的文书类型.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-009`: unknown document type.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-009",
    title: text!(
        "未知的文书类型",
        "unknown document type"
    ),
    message: text!(
        "文书类型须是下列之一：{known}。",
        "The document type must be one of: {known}."
    ),
    help: text!(
        "检查doc_type（JSON）或根元素（XML）。",
        "Check `doc_type` in JSON or the root element in XML."
    ),
    sources: &[SPECIFICATION.cite("2.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "assessment",
                text!("评估结论", "an assessment"),
                Input::Patch(r#"{"doc_type":"assessment"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "json",
                text!("JSON中的未知类型", "unknown in JSON"),
                Input::Bytes(br#"{"doc_type":"invoice"}"#),
                "/doc_type",
            ),
            Example::bad(
                "xml",
                text!("XML中的未知根元素", "an unknown root element in XML"),
                Input::Xml(r#"<invoice xmlns="urn:ltci:exchange:1"></invoice>"#),
                "/doc_type",
            ),
        ],
    },
    ..Rule::PIPELINE
};
