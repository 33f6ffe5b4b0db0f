//! 撤销没有结算成功的结算.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-047`: cancellation of what is not settled.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-047",
    title: text!(
        "撤销没有结算成功的结算",
        "cancellation of what is not settled"
    ),
    message: text!(
        "第{sent}项的结算状态是“{state}”，只有结算成功的才能撤销。",
        "The settlement of event {sent} is {state}; only a settlement that was made can be cancelled."
    ),
    help: text!(
        "结果不明的先查询，或者冲正；失败的不必撤销。",
        "Query or reverse what is unknown; what was refused needs no cancellation."
    ),
    sources: &[SPECIFICATION.cite("22.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "settled-then-cancelled",
                text!("结算成功后撤销", "settled, then cancelled"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                ]),
            ),
            Example::good(
                "late-answer-then-cancelled",
                text!("超时后补到答复，再撤销", "the answer came late, then it is cancelled"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020902000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020902000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown-outcome",
                text!("结果不明就撤销", "cancelled while the outcome is unknown"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                ]),
                "/messages/6/cancellation/setl_id",
            ),
            Example::bad(
                "refused",
                text!("结算失败，又撤销", "refused, and cancelled"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5/infcode", r#""-1""#),
                    ("/messages/5/setl_kind", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                ]),
                "/messages/6/cancellation/setl_id",
            ),
        ],
    },
    check: Check::Exchange(Fault::CancelledUnsettled),
    ..Rule::ACTIVE
};
