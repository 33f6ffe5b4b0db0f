//! 冲正早于原交易.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reversal;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-083`: reversed before it was sent.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-083",
    title: text!(
        "冲正时间早于原报文的发送时间",
        "reversed before it was sent"
    ),
    message: text!(
        "冲正时间{reversed}早于原报文的发送时间{sent}。",
        "The reversal is dated {reversed}, before the message of {sent}."
    ),
    help: text!(
        "核对冲正时间和原报文ID；结果不明的，先等待或查询，再冲正。",
        "Check the time and the original number; wait or ask before a reversal."
    ),
    sources: &[SPECIFICATION.cite("21.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Reversal, &[]),
            ),
            Example::good(
                "same-second",
                text!("同一秒", "the same second"),
                Input::Edits(Base::Reversal, &[("/reversed_at", r#""2026-03-01 10:00:00""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-second",
                text!("早一秒", "one second before"),
                Input::Edits(Base::Reversal, &[("/reversed_at", r#""2026-03-01 09:59:59""#)]),
                "/reversed_at",
            ),
        ],
    },
    check: Check::Reversal(check),
    ..Rule::ACTIVE
};

fn check(document: &Reversal, _: &Context, found: &mut Findings) {
    let (Some(sent), reversed) = (document.omsgid.sent_at(), document.reversed_at) else { return };
    if reversed < sent {
        found.report("/reversed_at", &[("reversed", &reversed), ("sent", &sent)]);
    }
}
