//! 基金支付大于本项符合政策范围金额.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-027`: fund pays more than its covered amount.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-027",
    title: text!(
        "基金支付大于本项符合政策范围金额",
        "fund pays more than its covered amount"
    ),
    message: text!(
        "该基金支付{actual}元，大于本项符合政策范围金额{limit}元。",
        "The fund pays {actual} yuan, more than the {limit} covered for it."
    ),
    help: text!(
        "核对本项的两个金额。",
        "Check both amounts of the entry."
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
                "equal",
                text!("相等", "equal"),
                Input::Edits(Base::Settlement, &[("/setldetail/0/inscp_scp_amt", r#""131.25""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-over",
                text!("多一分", "one fen over"),
                Input::Edits(Base::Settlement, &[("/setldetail/0/inscp_scp_amt", r#""131.24""#)]),
                "/setldetail/0/fund_payamt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    for (place, payment) in case.settlement.setldetail.iter().enumerate() {
        let (actual, limit) = (payment.fund_payamt, payment.inscp_scp_amt);
        if actual > limit {
            let path = format_args!("/setldetail/{place}/fund_payamt");
            found.report(path, &[("actual", &actual), ("limit", &limit)]);
        }
    }
}
