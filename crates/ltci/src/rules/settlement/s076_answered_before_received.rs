//! 响应早于接收.

use crate::envelope::EnvelopeResponse;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-076`: answered before it was received.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-076",
    title: text!(
        "响应时间早于接收时间",
        "answered before it was received"
    ),
    message: text!(
        "响应报文时间{responded}早于接收报文时间{received}。",
        "The response is dated {responded}, before the message was received at {received}."
    ),
    help: text!(
        "两个时间都由接收方填写，应取自同一时钟。",
        "Both are given by the receiver and come from one clock."
    ),
    sources: &[SPECIFICATION.cite("15.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeResponse, &[]),
            ),
            Example::good(
                "same",
                text!("同一毫秒", "the same millisecond"),
                Input::Edits(Base::EnvelopeResponse, &[("/respond_time", r#""20260301100000123""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-millisecond",
                text!("早一毫秒", "one millisecond before"),
                Input::Edits(Base::EnvelopeResponse, &[("/respond_time", r#""20260301100000122""#)]),
                "/respond_time",
            ),
        ],
    },
    check: Check::Response(check),
    ..Rule::ACTIVE
};

fn check(response: &EnvelopeResponse<'_>, _: &Context, found: &mut Findings) {
    let Some((received, responded)) =
        response.refmsg_time.as_ref().zip(response.respond_time.as_ref())
    else {
        return;
    };
    if responded < received {
        found.report("/respond_time", &[("responded", responded), ("received", received)]);
    }
}
