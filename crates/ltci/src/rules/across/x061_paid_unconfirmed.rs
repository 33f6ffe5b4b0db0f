//! 没有确认就付款.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-061`: paid before it is confirmed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-061",
    title: text!(
        "没有确认就付款",
        "paid before it is confirmed"
    ),
    message: text!(
        "结算月的状态是“{month}”，参保地确认清分明细以后才能付款。",
        "The month is {month}; the insured place pays only what it has confirmed."
    ),
    help: text!(
        "先核对并确认清分明细，再付款。",
        "Check and confirm the statement, then pay."
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
                "confirmed",
                text!("确认，还没有付款", "confirmed, not paid yet"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", "null"),
                    ("/messages/8", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "unconfirmed",
                text!("没有确认", "not confirmed"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/7", "null"),
                    ("/messages/6", "null"),
                ]),
                "/messages/6/payment",
            ),
        ],
    },
    check: Check::Exchange(Fault::PaidUnconfirmed),
    ..Rule::ACTIVE
};
