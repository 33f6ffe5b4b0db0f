//! 对账的个人账户支出与明细不符.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::MoneySum;

/// `LTC-S-093`: amount of the accounts differs from the details.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-093",
    title: text!(
        "对账的个人账户支出与明细不符",
        "amount of the accounts differs from the details"
    ),
    message: text!(
        "明细合计{expected}元，填的个人账户支出是{actual}元。",
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
                "account-used",
                text!("两处一同更改", "both changed together"),
                Input::Edits(Base::Reconciliation, &[
                    ("/acct_pay", r#""1.00""#),
                    ("/details/0/acct_pay", r#""1.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen",
                text!("差一分", "one fen off"),
                Input::Edits(Base::Reconciliation, &[("/acct_pay", r#""0.01""#)]),
                "/acct_pay",
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
    let amounts = document.details.iter().map(|one| one.acct_pay);
    let (expected, actual) = (amounts.sum::<MoneySum>(), document.acct_pay);
    if expected != actual {
        found.report("/acct_pay", &[("expected", &expected), ("actual", &actual)]);
    }
}
