//! 个人负担不等于账户与现金之和.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::MoneySum;

/// `LTC-S-023`: personal part is not account and cash.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-023",
    title: text!(
        "个人负担不等于账户与现金之和",
        "personal part is not account and cash"
    ),
    message: text!(
        "个人账户与个人现金支出之和为{expected}元，文书填的个人负担是{actual}元。",
        "Account and cash are {expected} yuan together; the document says {actual} for the personal part."
    ),
    help: text!(
        "核对 psn_part_amt = acct_pay + psn_cash_pay，精确到分，不允许尾差。",
        "Check psn_part_amt = acct_pay + psn_cash_pay, to the fen, without tolerance."
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
                "from-the-account",
                text!("部分由账户支付", "partly from the account"),
                Input::Edits(Base::Settlement, &[
                    ("/acct_pay", r#""43.74""#),
                    ("/psn_cash_pay", r#""0.01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-over",
                text!("多一分", "one fen over"),
                Input::Edits(Base::Settlement, &[("/acct_pay", r#""0.01""#)]),
                "/psn_part_amt",
            ),
            Example::bad(
                "one-fen-short",
                text!("少一分", "one fen short"),
                Input::Edits(Base::Settlement, &[("/psn_cash_pay", r#""43.74""#)]),
                "/psn_part_amt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let settlement = case.settlement;
    let paid = [settlement.acct_pay, settlement.psn_cash_pay];
    let (expected, actual) = (paid.into_iter().sum::<MoneySum>(), settlement.psn_part_amt);
    if expected != actual {
        found.report("/psn_part_amt", &[("expected", &expected), ("actual", &actual)]);
    }
}
