//! 冲正的是自己.

use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-088`: a reversal of its own message.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-088",
    title: text!(
        "冲正的原报文就是本报文",
        "a reversal of its own message"
    ),
    message: text!(
        "冲正报文的ID与要冲正的原报文ID相同。",
        "The message that carries the reversal has the number of the message that it reverses."
    ),
    help: text!(
        "冲正用新的msgid发送，omsgid填原报文的ID。",
        "Send a reversal under a new msgid, and give the original one as omsgid."
    ),
    sources: &[SPECIFICATION.cite("21.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "reversal",
                text!("新的报文ID", "a new number"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L304""#),
                    ("/msgid", r#""SAMPLE000001202603011005000002""#),
                    ("/inf_time", r#""2026-03-01 10:05:00""#),
                    ("/input/settlement", "null"),
                    ("/input/reversal", include_str!("../../../data/bases/reversal.json")),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "old-number",
                text!("沿用原报文ID", "the old number"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L304""#),
                    ("/input/settlement", "null"),
                    ("/input/reversal", include_str!("../../../data/bases/reversal.json")),
                ]),
                "/input/reversal/omsgid",
            )
            .beside(&[]),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    let Some(reversal) = &request.input.reversal else { return };
    if reversal.omsgid == request.msgid {
        found.report("/input/reversal/omsgid", &[]);
    }
}
