//! 同一基金支付类型重复.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-026`: fund type twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-026",
    title: text!(
        "同一基金支付类型重复",
        "fund type twice"
    ),
    message: text!(
        "基金支付类型{type}列了两次。",
        "The fund type {type} stands twice."
    ),
    help: text!(
        "同一基金的支付合并为一项。",
        "Join what a fund pays into one entry."
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
                "twice",
                text!("同一基金两项", "one fund twice"),
                Input::Edits(Base::Settlement, &[
                    ("/setldetail/0/fund_payamt", r#""100.00""#),
                    ("/setldetail/-", r#"{"fund_pay_type":"LTCI","inscp_scp_amt":"100.00","fund_payamt":"31.25"}"#),
                ]),
                "/setldetail/1/fund_pay_type",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let payments = &case.settlement.setldetail;
    if payments.len() < 2 {
        return;
    }
    let mut types: Vec<_> = payments.iter().map(|it| it.fund_pay_type).enumerate().collect();
    // The sort is stable: among equals the first of the document stays in front.
    types.sort_by_key(|(_, kind)| *kind);
    for pair in types.windows(2) {
        if let [(_, one), (place, other)] = pair {
            if one == other {
                let path = format_args!("/setldetail/{place}/fund_pay_type");
                found.report(path, &[("type", other)]);
            }
        }
    }
}
