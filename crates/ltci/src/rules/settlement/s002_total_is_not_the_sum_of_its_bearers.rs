//! 费用总额不等于各方负担之和.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::MoneySum;

/// `LTC-S-002`: the total is not the sum of what fund, person and institution bear.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-002",
    title: text!(
        "费用总额不等于各方负担之和",
        "the total is not the sum of its bearers"
    ),
    message: text!(
        "基金支付、个人负担与机构负担之和为{expected}元，文书填的费用总额是{actual}元。",
        "Fund, person and institution bear {expected} yuan together; the document says {actual}."
    ),
    help: text!(
        "核对 medfee_sumamt = fund_pay_sumamt + psn_part_amt + hosp_part_amt，精确到分，不允许尾差。",
        "Check medfee_sumamt = fund_pay_sumamt + psn_part_amt + hosp_part_amt, to the fen, without tolerance."
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
                "institution-bears",
                text!("机构负担一分", "the institution bears one fen"),
                Input::Edits(Base::Settlement, &[
                    ("/psn_part_amt", r#""43.74""#),
                    ("/psn_cash_pay", r#""43.74""#),
                    ("/hosp_part_amt", r#""0.01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-short",
                text!("少一分", "one fen short"),
                Input::Edits(Base::Settlement, &[
                    ("/psn_part_amt", r#""43.74""#),
                    ("/psn_cash_pay", r#""43.74""#),
                ]),
                "/medfee_sumamt",
            ),
            Example::bad(
                "one-fen-over",
                text!("多一分", "one fen over"),
                Input::Edits(Base::Settlement, &[("/hosp_part_amt", r#""0.01""#)]),
                "/medfee_sumamt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let settlement = case.settlement;
    let bearers = [settlement.fund_pay_sumamt, settlement.psn_part_amt, settlement.hosp_part_amt];
    let (expected, actual) = (bearers.into_iter().sum::<MoneySum>(), settlement.medfee_sumamt);
    if expected != actual {
        found.report("/medfee_sumamt", &[("expected", &expected), ("actual", &actual)]);
    }
}
