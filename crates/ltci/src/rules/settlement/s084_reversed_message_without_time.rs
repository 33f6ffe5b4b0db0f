//! 原报文ID中没有时间.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reversal;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-084`: no such time in the original message number.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-084",
    title: text!(
        "原报文ID中的时间不存在",
        "no such time in the original message number"
    ),
    message: text!(
        "原发送方报文ID第13至26位应是年月日时分秒，这里的不是一个时间。",
        "Characters 13 to 26 of the original message number are a time; these are none."
    ),
    help: text!(
        "按发送时的报文ID原样填写。",
        "Give the number exactly as it was sent."
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
                "midnight",
                text!("零点整", "midnight"),
                Input::Edits(Base::Reversal, &[("/omsgid", r#""SAMPLE000001202603010000000001""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "month",
                text!("没有13月", "no month 13"),
                Input::Edits(Base::Reversal, &[("/omsgid", r#""SAMPLE000001202613011000000001""#)]),
                "/omsgid",
            ),
            Example::bad(
                "minute",
                text!("没有60分", "no minute 60"),
                Input::Edits(Base::Reversal, &[("/omsgid", r#""SAMPLE000001202603011060000001""#)]),
                "/omsgid",
            ),
        ],
    },
    check: Check::Reversal(check),
    ..Rule::ACTIVE
};

fn check(document: &Reversal, _: &Context, found: &mut Findings) {
    if document.omsgid.sent_at().is_none() {
        found.report("/omsgid", &[]);
    }
}
