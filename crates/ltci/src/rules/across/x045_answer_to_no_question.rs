//! 没有发出过的报文有了答复.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-045`: an answer to a message that was not sent.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-045",
    severity: Severity::Warning,
    title: text!(
        "没有发出过的报文有了答复",
        "an answer to a message that was not sent"
    ),
    message: text!(
        "记录中没有发出过这个编号的报文，却有它的答复或者超时。",
        "The log has an answer or a time-out for a message that it does not show as sent."
    ),
    help: text!(
        "核对报文编号；记录不完整的，补上发出的一项。",
        "Check the message number; complete the log with what was sent."
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
                "late-answer",
                text!("超时之后才收到答复", "the answer comes after the time-out"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "answer",
                text!("答复", "an answer"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000009","infcode":"0"}"#),
                ]),
                "/messages/6/msgid",
            ),
            Example::bad(
                "time-out",
                text!("超时", "a time-out"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"timed_out","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000009"}"#),
                ]),
                "/messages/6/msgid",
            ),
        ],
    },
    check: Check::Exchange(Fault::AnswerToNoQuestion),
    ..Rule::ACTIVE
};
