//! 交易时间与报文ID不一致.

use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-063`: message number of another time.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-063",
    title: text!(
        "交易时间与报文ID中的时间不一致",
        "message number of another time"
    ),
    message: text!(
        "交易时间是{inf_time}，与发送方报文ID中的14位时间不是同一秒。",
        "The transaction is dated {inf_time}; the 14 digits of time in the message number are not that second."
    ),
    help: text!(
        "报文ID和inf_time由同一次取时生成；重新发送的，两者都用新的时间。",
        "Make both from one reading of the clock; whoever sends anew takes a new time for both."
    ),
    sources: &[SPECIFICATION.cite("15.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "midnight",
                text!("零点整", "midnight"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L401""#),
                    ("/input/settlement", "null"),
                    ("/input/reconciliation", include_str!("../../../data/bases/reconciliation.json")),
                    ("/msgid", r#""SAMPLE000001202603020000000001""#),
                    ("/inf_time", r#""2026-03-02 00:00:00""#),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "one-second",
                text!("差一秒", "one second off"),
                Input::Edits(Base::EnvelopeRequest, &[("/inf_time", r#""2026-03-01 10:00:01""#)]),
                "/inf_time",
            ),
            Example::bad(
                "no-such-time",
                text!("报文ID中没有这个时间", "no such time in the number"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L401""#),
                    ("/input/settlement", "null"),
                    ("/input/reconciliation", include_str!("../../../data/bases/reconciliation.json")),
                    ("/msgid", r#""SAMPLE000001202613011000000001""#),
                ]),
                "/inf_time",
            )
            .beside(&[]),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    if request.msgid.sent_at() != Some(request.inf_time) {
        found.report("/inf_time", &[("inf_time", &request.inf_time)]);
    }
}
