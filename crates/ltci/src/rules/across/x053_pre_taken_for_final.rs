//! 把预结算当作结算.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-053`: a pre-settlement is taken for a final one.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-053",
    title: text!(
        "把预结算当作结算",
        "a pre-settlement is taken for a final one"
    ),
    message: text!(
        "这里涉及的只是预结算，预结算不产生支付，不能撤销、清分，也不能作为结算的答复。",
        "What this is about is a pre-settlement only: nothing is owed by it, so that it can neither be cancelled nor cleared, nor answer a settlement."
    ),
    help: text!(
        "按结算（setl_kind为final）重新确认；没有结算过的，先结算。",
        "Look for the final settlement (`setl_kind` `final`); if there is none, settle first."
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
                "final-cancelled",
                text!("撤销的是结算", "the final settlement is cancelled"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "answered-by-pre",
                text!("结算的答复是预结算", "a settlement is answered by a pre-settlement"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5/setl_kind", r#""pre""#),
                ]),
                "/messages/5/setl_kind",
            )
            .beside(&[("LTC-X-067", "/messages/4/msgid")]),
            Example::bad(
                "pre-cancelled",
                text!("撤销预结算", "a pre-settlement is cancelled"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", "null"),
                    ("/messages/4", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                ]),
                "/messages/4/cancellation/setl_id",
            ),
        ],
    },
    check: Check::Exchange(Fault::PreTakenForFinal),
    ..Rule::ACTIVE
};
