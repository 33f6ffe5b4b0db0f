//! 基金支付大于符合政策范围金额.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-031`: fund pays more than is covered.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-031",
    title: text!(
        "基金支付大于符合政策范围金额",
        "fund pays more than is covered"
    ),
    message: text!(
        "基金支付总额{actual}元，大于符合政策范围金额{limit}元。",
        "The funds pay {actual} yuan, more than the {limit} that are covered."
    ),
    help: text!(
        "核对 fund_pay_sumamt 和 inscp_scp_amt；发给家庭照护人员的现金另填 cash_benefit_amt。",
        "Check fund_pay_sumamt and inscp_scp_amt; cash for family carers goes to cash_benefit_amt."
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
                text!("全额支付", "paid in full"),
                Input::Edits(Base::Settlement, &[
                    ("/details/1/inscp_scp_amt", r#""53.75""#),
                    ("/inscp_scp_amt", r#""131.25""#),
                    ("/setldetail/0/inscp_scp_amt", r#""131.25""#),
                    ("/setldetail/0/fund_payamt", r#""100.00""#),
                    ("/setldetail/-", r#"{"fund_pay_type":"LTCI2","inscp_scp_amt":"100.00","fund_payamt":"31.25"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-over",
                text!("多一分", "one fen over"),
                Input::Edits(Base::Settlement, &[
                    ("/details/1/inscp_scp_amt", r#""53.74""#),
                    ("/inscp_scp_amt", r#""131.24""#),
                    ("/setldetail/0/inscp_scp_amt", r#""131.24""#),
                    ("/setldetail/0/fund_payamt", r#""100.00""#),
                    ("/setldetail/-", r#"{"fund_pay_type":"LTCI2","inscp_scp_amt":"100.00","fund_payamt":"31.25"}"#),
                ]),
                "/fund_pay_sumamt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let (actual, limit) = (case.settlement.fund_pay_sumamt, case.settlement.inscp_scp_amt);
    if actual > limit {
        found.report("/fund_pay_sumamt", &[("actual", &actual), ("limit", &limit)]);
    }
}
