//! 基金分项之和不等于基金支付总额.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::MoneySum;

/// `LTC-S-025`: fund payments do not add up.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-025",
    title: text!(
        "基金分项之和不等于基金支付总额",
        "fund payments do not add up"
    ),
    message: text!(
        "各基金支付之和为{expected}元，文书填的基金支付总额是{actual}元。",
        "The funds pay {expected} yuan together; the document says {actual}."
    ),
    help: text!(
        "核对 setldetail 各项 fund_payamt 之和与 fund_pay_sumamt，精确到分，不允许尾差。",
        "Compare the sum of fund_payamt in setldetail with fund_pay_sumamt, to the fen, without tolerance."
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
                "two-funds",
                text!("两项基金", "two funds"),
                Input::Edits(Base::Settlement, &[
                    ("/setldetail/0/fund_payamt", r#""100.00""#),
                    ("/setldetail/-", r#"{"fund_pay_type":"LTCI2","inscp_scp_amt":"100.00","fund_payamt":"31.25"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-short",
                text!("少一分", "one fen short"),
                Input::Edits(Base::Settlement, &[("/setldetail/0/fund_payamt", r#""131.24""#)]),
                "/fund_pay_sumamt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let (payments, actual) = (&case.settlement.setldetail, case.settlement.fund_pay_sumamt);
    let expected: MoneySum = payments.iter().map(|payment| payment.fund_payamt).sum();
    if !payments.is_empty() && expected != actual {
        found.report("/fund_pay_sumamt", &[("expected", &expected), ("actual", &actual)]);
    }
}
