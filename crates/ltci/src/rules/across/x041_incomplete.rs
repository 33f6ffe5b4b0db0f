//! 这一项不完整，或者多写了内容.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-041`: the event is incomplete, or says too much.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-041",
    title: text!(
        "这一项不完整，或者多写了内容",
        "the event is incomplete, or says too much"
    ),
    message: text!(
        "发出须写且只写一项交易内容，收到答复须写交易状态码（查询、对账成功的还要写结果），超时不写内容。",
        "What is sent has exactly one content; an answer has its outcome code, and of a query or a reconciliation that succeeded its result; a time-out has neither."
    ),
    help: text!(
        "对照通信日志补齐这一项，或者删去多余的内容。",
        "Complete the event from the communication log, or take away what is too much."
    ),
    sources: &[SPECIFICATION.cite("22.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base log"),
                Input::Edits(Base::Exchange, &[]),
            ),
            Example::good(
                "queried",
                text!("超时后查询，查得成功", "timed out, and a query tells the success"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","query":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","query_result":"success"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "nothing-sent",
                text!("没有写交易内容", "sent, without a content"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001"}"#),
                ]),
                "/messages/6",
            ),
            Example::bad(
                "two-contents",
                text!("写了两项交易内容", "two contents in one message"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","query":{"omsgid":"SAMPLE000001202603011001000001"},"reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                ]),
                "/messages/6",
            ),
            Example::bad(
                "no-outcome-code",
                text!("答复没有交易状态码", "an answer without an outcome code"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5/infcode", "null"),
                ]),
                "/messages/5",
            )
            .beside(&[("LTC-X-067", "/messages/4/msgid")]),
        ],
    },
    check: Check::Exchange(Fault::Incomplete),
    ..Rule::ACTIVE
};
