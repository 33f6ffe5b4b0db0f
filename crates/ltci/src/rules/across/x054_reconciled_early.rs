//! 结算月未结束就对账.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-054`: reconciled before the month is over.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-054",
    severity: Severity::Warning,
    title: text!(
        "结算月未结束就对账",
        "reconciled before the month is over"
    ),
    message: text!(
        "结算年月还没有结束，对账之后可能还有结算。",
        "The month is not over; settlements may follow the reconciliation."
    ),
    help: text!(
        "在结算月最后一天之后对账；提前对过的，月末再对一次。",
        "Reconcile after the last day of the month; if it was done earlier, do it again then."
    ),
    sources: &[SPECIFICATION.cite("22.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base-month",
                text!("基准结算月", "the base month"),
                Input::Edits(Base::ExchangeMonth, &[]),
            ),
            Example::good(
                "first-second",
                text!("次月的第一秒", "the first second of the following month"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/2/at", r#""2026-04-01 00:00:00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "last-day",
                text!("最后一天", "on the last day"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/2/at", r#""2026-03-31 23:59:59""#),
                ]),
                "/messages/2/reconciliation/setlym",
            ),
        ],
    },
    check: Check::Exchange(Fault::ReconciledEarly),
    ..Rule::ACTIVE
};
