//! 对账的基金支付总额与明细不符.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::MoneySum;

/// `LTC-S-092`: amount of the fund differs from the details.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-092",
    title: text!(
        "对账的基金支付总额与明细不符",
        "amount of the fund differs from the details"
    ),
    message: text!(
        "明细合计{expected}元，填的基金支付总额是{actual}元。",
        "The details add up to {expected} yuan; the document says {actual}."
    ),
    help: text!(
        "精确到分，不允许尾差；被撤销的结算不列入。",
        "To the fen, without tolerance; settlements that were cancelled are left out."
    ),
    sources: &[SPECIFICATION.cite("21.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Reconciliation, &[]),
            ),
            Example::good(
                "totals-only",
                text!("只对总账", "totals only"),
                Input::Edits(Base::Reconciliation, &[
                    ("/details", "null"),
                    ("/fund_pay_sumamt", r#""400.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen",
                text!("差一分", "one fen off"),
                Input::Edits(Base::Reconciliation, &[("/fund_pay_sumamt", r#""311.24""#)]),
                "/fund_pay_sumamt",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    if document.details.is_empty() {
        return;
    }
    let amounts = document.details.iter().map(|one| one.fund_pay_sumamt);
    let (expected, actual) = (amounts.sum::<MoneySum>(), document.fund_pay_sumamt);
    if expected != actual {
        found.report("/fund_pay_sumamt", &[("expected", &expected), ("actual", &actual)]);
    }
}
