//! 结算不是本报文的.

use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-072`: settlement of another message.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-072",
    title: text!(
        "结算的医药机构结算ID不是本报文的ID",
        "settlement of another message"
    ),
    message: text!(
        "医药机构结算ID应是装这份结算的报文的ID，两者不同。",
        "The settlement names another message than the one that carries it."
    ),
    help: text!(
        "每次发送结算，medins_setl_id都填这一次的msgid。",
        "With every sending give the msgid of that sending as medins_setl_id."
    ),
    sources: &[SPECIFICATION.cite("15.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "both-new",
                text!("两处一同更换", "both changed together"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/msgid", r#""SAMPLE000001202603011000000002""#),
                    ("/input/settlement/medins_setl_id", r#""SAMPLE000001202603011000000002""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "sent-again",
                text!("换了报文ID，没有换结算中的", "a new message number, the old one in the settlement"),
                Input::Edits(Base::EnvelopeRequest, &[("/msgid", r#""SAMPLE000001202603011000000002""#)]),
                "/input/settlement/medins_setl_id",
            ),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    let Some(settlement) = &request.input.settlement else { return };
    if settlement.medins_setl_id != request.msgid {
        found.report("/input/settlement/medins_setl_id", &[]);
    }
}
