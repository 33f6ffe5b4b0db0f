//! 到记录结束，结果仍不明.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-067`: the outcome is still not known at the end.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-067",
    severity: Severity::Warning,
    title: text!(
        "到记录结束，结果仍不明",
        "the outcome is still not known at the end"
    ),
    message: text!(
        "到记录结束，这个报文的状态是“{state}”，不知道是否办成。",
        "At the end of the log this message is {state}; whether it was done is not known."
    ),
    help: text!(
        "查询；查不到的，冲正。弄清以前不要再次发送，也不要对账。",
        "Query; where nothing is known of it, reverse it. Until then neither send it again nor reconcile."
    ),
    sources: &[SPECIFICATION.cite("22.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base log"),
                Input::Edits(Base::Exchange, &[]),
            ),
            Example::good(
                "pre-settlement",
                text!("预结算没有答复，不影响支付", "a pre-settlement without an answer: nothing is owed by it"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/3", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "pending",
                text!("没有答复", "without an answer"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", "null"),
                ]),
                "/messages/4/msgid",
            ),
            Example::bad(
                "not-received",
                text!("查询时尚未收到，可能还在路上", "not received when asked: it may still be under way"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","query":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","query_result":"not_received"}"#),
                ]),
                "/messages/4/msgid",
            ),
        ],
    },
    check: Check::Exchange(Fault::OutcomeUnknown),
    ..Rule::ACTIVE
};
