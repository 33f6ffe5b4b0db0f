//! 平台报文的内容不认识: told by the adapter of the platform.

use crate::rules::{Base, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-116`: content of a platform message not known. The validator never finds it: it judges documents, not raw messages.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-116",
    title: text!(
        "不认识平台报文的内容",
        "content of a platform message not known"
    ),
    message: text!(
        "这里既不是已知的平台数据节点，也不是以文书类型为名的本规范文书。",
        "This is neither a known node of the platform nor a document of this specification under its name."
    ),
    help: text!(
        "用 --table 给出当地的交易对照表，写明交易的数据节点；或者以文书类型为名装入文书。",
        "Name the transaction and its node in a table and give it with `--table`, or send the document under its own name."
    ),
    sources: &[SPECIFICATION.cite("15.6", Basis::Stated)],
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
