//! 文书字段没有写入平台报文: told by the adapter of the platform.

use crate::rules::{Base, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-117`: field of the document not written. The validator never finds it: it judges documents, not raw messages.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-117",
    severity: Severity::Notice,
    title: text!(
        "文书字段没有写入平台报文",
        "field of the document not written"
    ),
    message: text!(
        "文书的{field}在平台的这个交易中没有位置，没有写出。",
        "The field {field} of the document has no place in this transaction of the platform and was not written."
    ),
    help: text!(
        "对方需要这个值的，改用能够装下整份文书的交易。",
        "If the receiver needs it, use a transaction that takes the whole document."
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
