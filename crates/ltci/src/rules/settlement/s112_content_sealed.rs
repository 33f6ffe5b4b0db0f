//! 交易输出是一段文本: told by the adapter of the platform.

use crate::rules::{Base, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-112`: content of a platform message not read. The validator never finds it: it judges documents, not raw messages.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-112",
    severity: Severity::Warning,
    title: text!(
        "平台报文的内容是一段文本，没有读取",
        "content of a platform message not read"
    ),
    message: text!(
        "这里应是对象，却是一段文本，可能是密文；本工具不解密，也不猜测其中的内容。",
        "An object is expected and a text is there, most likely encrypted; it is neither decrypted nor guessed."
    ),
    help: text!(
        "用当地平台给出的方法解密后，把解密后的报文交来读取。",
        "Decrypt it as your platform says, and read the message after that."
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
