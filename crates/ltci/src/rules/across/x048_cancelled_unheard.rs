//! 撤销的结算不在记录中.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-048`: cancellation of a settlement that the log does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-048",
    severity: Severity::Warning,
    title: text!(
        "撤销的结算不在记录中",
        "cancellation of a settlement that the log does not have"
    ),
    message: text!(
        "记录中没有这个结算ID的结算，无法判断能否撤销。",
        "The log has no settlement of this identifier; whether it can be cancelled is not known."
    ),
    help: text!(
        "核对结算ID；结算在更早的记录中的，合并后再看。",
        "Check the identifier; if the settlement stands in an earlier log, put both together."
    ),
    sources: &[SPECIFICATION.cite("22.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "in-the-log",
                text!("记录中有这笔结算", "the log has the settlement"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
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
                "another-identifier",
                text!("结算ID写错", "another identifier"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000009"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                ]),
                "/messages/6/cancellation/setl_id",
            ),
        ],
    },
    check: Check::Exchange(Fault::CancelledUnheard),
    ..Rule::ACTIVE
};
