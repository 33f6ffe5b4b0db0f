//! 付款与清分明细不符.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-066`: a payment differs from its statement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-066",
    title: text!(
        "付款与清分明细不符",
        "a payment differs from its statement"
    ),
    message: text!(
        "清分明细应付{expected}元，付款是{actual}元。",
        "The statement says {expected} yuan; {actual} are paid."
    ),
    help: text!(
        "按确认的清分明细付款；金额不对的，先回退，重新提取。",
        "Pay what was confirmed; if the amount is wrong, roll back and draw the statement up again."
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
                "not-paid-yet",
                text!("还没有付款", "not paid yet"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", "null"),
                    ("/messages/8", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-short",
                text!("少付一分", "one fen short"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/8/payment/fund_pay_sumamt", r#""131.24""#),
                ]),
                "/messages/8/payment/fund_pay_sumamt",
            ),
        ],
    },
    check: Check::Exchange(Fault::PaymentDiffers),
    ..Rule::ACTIVE
};
