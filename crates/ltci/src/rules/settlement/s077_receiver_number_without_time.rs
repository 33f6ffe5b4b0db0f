//! 接收方报文ID中没有时间.

use crate::envelope::EnvelopeResponse;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::DateTime;

/// `LTC-S-077`: no such time in the number of the receiver.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-077",
    title: text!(
        "接收方报文ID中的时间不存在",
        "no such time in the number of the receiver"
    ),
    message: text!(
        "接收方报文ID第7至20位应是年月日时分秒，这里的不是一个时间。",
        "Digits 7 to 20 of the receiver's number are a time; these are none."
    ),
    help: text!(
        "按接收方返回的原样填写，不要截断或补位。",
        "Give it as the receiver returned it, neither cut nor filled up."
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
                "last-second",
                text!("一年的最后一秒", "the last second of a year"),
                Input::Edits(Base::EnvelopeResponse, &[("/inf_refmsgid", r#""330200202612312359590000000001""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "month",
                text!("没有13月", "no month 13"),
                Input::Edits(Base::EnvelopeResponse, &[("/inf_refmsgid", r#""330200202613011000010000000001""#)]),
                "/inf_refmsgid",
            ),
            Example::bad(
                "hour",
                text!("没有24时", "no hour 24"),
                Input::Edits(Base::EnvelopeResponse, &[("/inf_refmsgid", r#""330200202603012400000000000001""#)]),
                "/inf_refmsgid",
            ),
        ],
    },
    check: Check::Response(check),
    ..Rule::ACTIVE
};

fn check(response: &EnvelopeResponse<'_>, _: &Context, found: &mut Findings) {
    let digits = response.inf_refmsgid.as_str().get(6..20);
    if digits.and_then(DateTime::from_compact).is_none() {
        found.report("/inf_refmsgid", &[]);
    }
}
