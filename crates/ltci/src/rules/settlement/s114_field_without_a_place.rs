//! 平台字段在本规范的文书中没有位置: told by the adapter of the platform.

use crate::rules::{Base, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-114`: field of the platform without a place here. The validator never finds it: it judges documents, not raw messages.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-114",
    severity: Severity::Notice,
    title: text!(
        "平台字段在本规范的文书中没有位置",
        "field of the platform without a place here"
    ),
    message: text!(
        "平台字段{field}在本规范的文书中没有位置，没有转入。",
        "The field {field} of the platform has no place in the documents of this specification and was not taken over."
    ),
    help: text!(
        "需要这个值的，从平台报文中另行保存。",
        "If you need the value, keep it from the message of the platform."
    ),
    sources: &[SPECIFICATION.cite("15.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeResponse, &[]),
            ),
            Example::good(
                "other-direction",
                text!("另一方向的报文", "a message of the other direction"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
        ],
        bad: &[],
    },
    ..Rule::PIPELINE
};
