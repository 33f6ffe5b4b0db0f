//! 重复撤销.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-049`: cancelled twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-049",
    title: text!(
        "重复撤销",
        "cancelled twice"
    ),
    message: text!(
        "第{sent}项的结算状态是“{state}”，不能再次撤销。",
        "The settlement of event {sent} is {state}; it cannot be cancelled once more."
    ),
    help: text!(
        "不要再发撤销；对账时核对这笔结算。",
        "Send no further cancellation; look at the settlement when reconciling."
    ),
    sources: &[SPECIFICATION.cite("22.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "refused-then-again",
                text!("第一次撤销被拒，再次撤销", "the first cancellation is refused, the second is done"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020903000001","cancellation":{"cancellation_id":"SAMPLE-X-000002","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:04:00","msgid":"SAMPLE000001202603020903000001","infcode":"0"}"#),
                ]),
            ),
            Example::good(
                "once",
                text!("撤销一次", "cancelled once"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("撤销成功后再撤销", "cancelled, and cancelled again"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020903000001","cancellation":{"cancellation_id":"SAMPLE-X-000002","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:04:00","msgid":"SAMPLE000001202603020903000001","infcode":"-1"}"#),
                ]),
                "/messages/8/cancellation/setl_id",
            ),
        ],
    },
    check: Check::Exchange(Fault::CancelledTwice),
    ..Rule::ACTIVE
};
