//! 基金支付大于本次可支付限额.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-028`: fund pays more than its limit.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-028",
    title: text!(
        "基金支付大于本次可支付限额",
        "fund pays more than its limit"
    ),
    message: text!(
        "该基金支付{actual}元，大于本次可支付限额{limit}元。",
        "The fund pays {actual} yuan, more than its limit of {limit} this time."
    ),
    help: text!(
        "超过限额的部分由个人负担，重新计算。",
        "What goes beyond the limit is borne by the person; compute again."
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
                text!("恰好用完", "used up exactly"),
                Input::Edits(Base::Settlement, &[("/setldetail/0/crt_payb_lmt_amt", r#""131.25""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-over",
                text!("多一分", "one fen over"),
                Input::Edits(Base::Settlement, &[("/setldetail/0/crt_payb_lmt_amt", r#""131.24""#)]),
                "/setldetail/0/fund_payamt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    for (place, payment) in case.settlement.setldetail.iter().enumerate() {
        let actual = payment.fund_payamt;
        if let Some(limit) = payment.crt_payb_lmt_amt.filter(|limit| *limit < actual) {
            let path = format_args!("/setldetail/{place}/fund_payamt");
            found.report(path, &[("actual", &actual), ("limit", &limit)]);
        }
    }
}
