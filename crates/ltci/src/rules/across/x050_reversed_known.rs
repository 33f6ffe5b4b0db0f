//! 冲正结果已知的交易.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-050`: reversal of a known outcome.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-050",
    title: text!(
        "冲正结果已知的交易",
        "reversal of a known outcome"
    ),
    message: text!(
        "第{sent}项的报文状态是“{state}”，结果已知，不能冲正。",
        "The message of event {sent} is {state}; a known outcome is not reversed."
    ),
    help: text!(
        "结算成功的用撤销；失败的不必处理。",
        "Cancel what was settled; nothing is to be done about a refusal."
    ),
    sources: &[SPECIFICATION.cite("22.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "unknown",
                text!("结果不明，冲正", "the outcome is unknown, it is reversed"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                ]),
            ),
            Example::good(
                "second-attempt",
                text!("第一次冲正超时，再次冲正", "the first reversal times out, the second is done"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"timed_out","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020903000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:04:00","msgid":"SAMPLE000001202603020903000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "success",
                text!("已经成功", "it was done"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                ]),
                "/messages/6/reversal/omsgid",
            ),
            Example::bad(
                "reversed-already",
                text!("已经冲正", "it was reversed already"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020903000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:04:00","msgid":"SAMPLE000001202603020903000001","infcode":"-1"}"#),
                ]),
                "/messages/8/reversal/omsgid",
            ),
        ],
    },
    check: Check::Exchange(Fault::ReversedKnown),
    ..Rule::ACTIVE
};
