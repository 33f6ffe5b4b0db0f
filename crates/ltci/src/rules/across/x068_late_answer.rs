//! 冲正以后才收到答复.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-068`: an answer after the reversal.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-068",
    severity: Severity::Notice,
    title: text!(
        "冲正以后才收到答复",
        "an answer after the reversal"
    ),
    message: text!(
        "第{sent}项的报文状态是“{state}”，这个答复不再起作用。",
        "The message of event {sent} is {state}; this answer has no effect any more."
    ),
    help: text!(
        "不要据此付款；以冲正为准。",
        "Do not pay by it; the reversal counts."
    ),
    sources: &[SPECIFICATION.cite("22.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "before-the-reversal-is-done",
                text!("答复在冲正的答复之前", "the answer comes before that of the reversal"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                ]),
            ),
            Example::good(
                "base",
                text!("基准记录", "the base log"),
                Input::Edits(Base::Exchange, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "success",
                text!("迟到的成功", "a late success"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                ]),
                "/messages/8/infcode",
            ),
            Example::bad(
                "refusal",
                text!("迟到的失败", "a late refusal"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603011001000001","infcode":"-1"}"#),
                ]),
                "/messages/8/infcode",
            ),
        ],
    },
    check: Check::Exchange(Fault::LateAnswer),
    ..Rule::ACTIVE
};
