//! 平台报文中有不认识的字段: told by the adapter of the platform.

use crate::rules::{Base, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-115`: unknown member of a platform message. The validator never finds it: it judges documents, not raw messages.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-115",
    severity: Severity::Warning,
    title: text!(
        "平台报文中有不认识的字段",
        "unknown member of a platform message"
    ),
    message: text!(
        "这个字段不在已知的平台报文中，没有读取。",
        "This member is not known of the messages of the platform, and was not read."
    ),
    help: text!(
        "核对字段名称；是当地增加的，告诉我们。",
        "Check its name; if your province added it, tell us."
    ),
    sources: &[SPECIFICATION.cite("15.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "other-direction",
                text!("另一方向的报文", "a message of the other direction"),
                Input::Edits(Base::EnvelopeResponse, &[]),
            ),
        ],
        bad: &[],
    },
    ..Rule::PIPELINE
};
