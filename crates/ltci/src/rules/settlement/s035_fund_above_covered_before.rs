//! 累计的基金支付大于符合政策范围金额.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-035`: fund paid more than was covered before.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-035",
    title: text!(
        "累计的基金支付大于符合政策范围金额",
        "fund paid more than was covered before"
    ),
    message: text!(
        "累计的基金支付{fund}元，大于累计的符合政策范围金额{covered}元。",
        "The fund paid {fund} yuan before, more than the {covered} that were covered."
    ),
    help: text!(
        "核对两项累计。",
        "Check both."
    ),
    sources: &[SPECIFICATION.cite("19.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "equal",
                text!("全额支付", "paid in full"),
                Input::Edits(Base::Settlement, &[
                    ("/accumulated", r#"{"year_inscp_scp_amt":"100.00","year_fund_pay_amt":"100.00"}"#),
                ]),
            ),
            Example::good(
                "fund-alone",
                text!("只有基金支付", "what the fund paid alone"),
                Input::Edits(Base::Settlement, &[
                    ("/accumulated", r#"{"year_fund_pay_amt":"100.00"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "month",
                text!("本月", "in the month"),
                Input::Edits(Base::Settlement, &[
                    ("/accumulated", r#"{"month_inscp_scp_amt":"100.00","month_fund_pay_amt":"100.01"}"#),
                ]),
                "/accumulated/month_fund_pay_amt",
            ),
            Example::bad(
                "year",
                text!("本年", "in the year"),
                Input::Edits(Base::Settlement, &[
                    ("/accumulated", r#"{"year_inscp_scp_amt":"100.00","year_fund_pay_amt":"100.01"}"#),
                ]),
                "/accumulated/year_fund_pay_amt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(before) = &case.settlement.accumulated else { return };
    let pairs = [
        ("month", before.month_fund_pay_amt, before.month_inscp_scp_amt),
        ("year", before.year_fund_pay_amt, before.year_inscp_scp_amt),
    ];
    for (name, fund, covered) in pairs {
        if let Some((fund, covered)) = fund.zip(covered).filter(|(fund, covered)| fund > covered) {
            let params: [(_, &dyn Disclosable); 2] = [("fund", &fund), ("covered", &covered)];
            found.report(format_args!("/accumulated/{name}_fund_pay_amt"), &params);
        }
    }
}
