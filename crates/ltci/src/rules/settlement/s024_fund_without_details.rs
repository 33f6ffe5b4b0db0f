//! 基金有支付，没有基金分项.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Money;

/// `LTC-S-024`: the fund pays, and no fund is named.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-024",
    title: text!(
        "基金有支付，没有基金分项",
        "the fund pays, and no fund is named"
    ),
    message: text!(
        "基金支付总额为{actual}元，没有填写基金分项。",
        "The fund pays {actual} yuan, and there are no fund payments."
    ),
    help: text!(
        "在 setldetail 逐项填写各基金的支付金额。",
        "List what each fund pays in setldetail."
    ),
    sources: &[SPECIFICATION.cite("19.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "nothing-paid",
                text!("基金没有支付", "the fund pays nothing"),
                Input::Edits(Base::Settlement, &[
                    ("/setldetail", "null"),
                    ("/fund_pay_sumamt", r#""0.00""#),
                    ("/psn_part_amt", r#""175.00""#),
                    ("/psn_cash_pay", r#""175.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "left-out",
                text!("没有分项", "left out"),
                Input::Edits(Base::Settlement, &[("/setldetail", "null")]),
                "/fund_pay_sumamt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let paid = case.settlement.fund_pay_sumamt;
    if paid > Money::ZERO && case.settlement.setldetail.is_empty() {
        found.report("/fund_pay_sumamt", &[("actual", &paid)]);
    }
}
