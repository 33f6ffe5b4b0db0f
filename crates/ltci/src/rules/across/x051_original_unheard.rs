//! 冲正或查询的报文不在记录中.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-051`: reversal or query of a message that the log does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-051",
    severity: Severity::Warning,
    title: text!(
        "冲正或查询的报文不在记录中",
        "reversal or query of a message that the log does not have"
    ),
    message: text!(
        "记录中没有发出过被冲正或被查询的报文。",
        "The log does not show as sent what is reversed or asked about."
    ),
    help: text!(
        "核对omsgid；报文在更早的记录中的，合并后再看。",
        "Check omsgid; if the message stands in an earlier log, put both together."
    ),
    sources: &[SPECIFICATION.cite("22.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "queried",
                text!("超时后查询，查得成功", "timed out, and a query tells the success"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","query":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","query_result":"success"}"#),
                ]),
            ),
            Example::good(
                "reversed",
                text!("冲正记录中的报文", "a message of the log is reversed"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "reversal",
                text!("冲正", "a reversal"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000009"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                ]),
                "/messages/6/reversal/omsgid",
            ),
            Example::bad(
                "query",
                text!("查询", "a query"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","query":{"omsgid":"SAMPLE000001202603011001000009"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","query_result":"not_received"}"#),
                ]),
                "/messages/6/query/omsgid",
            ),
        ],
    },
    check: Check::Exchange(Fault::OriginalUnheard),
    ..Rule::ACTIVE
};
