//! 本月累计大于本年累计.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-034`: month above the year.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-034",
    title: text!(
        "本月累计大于本年累计",
        "month above the year"
    ),
    message: text!(
        "本月累计{month}元，大于本年累计{year}元。",
        "{month} yuan in the month, more than the {year} of the year."
    ),
    help: text!(
        "核对两项累计；本年累计包括本月。",
        "Check both; the year includes the month."
    ),
    sources: &[SPECIFICATION.cite("19.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "equal",
                text!("一月份", "in January"),
                Input::Edits(Base::Settlement, &[
                    ("/accumulated", r#"{"month_inscp_scp_amt":"100.00","month_fund_pay_amt":"90.00","year_inscp_scp_amt":"100.00","year_fund_pay_amt":"90.00"}"#),
                ]),
            ),
            Example::good(
                "month-alone",
                text!("只有本月", "the month alone"),
                Input::Edits(Base::Settlement, &[
                    ("/accumulated", r#"{"month_inscp_scp_amt":"100.00"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "covered",
                text!("符合政策范围金额", "the covered amount"),
                Input::Edits(Base::Settlement, &[
                    ("/accumulated", r#"{"month_inscp_scp_amt":"100.01","year_inscp_scp_amt":"100.00"}"#),
                ]),
                "/accumulated/month_inscp_scp_amt",
            ),
            Example::bad(
                "fund",
                text!("基金支付", "what the fund paid"),
                Input::Edits(Base::Settlement, &[
                    ("/accumulated", r#"{"month_fund_pay_amt":"100.01","year_fund_pay_amt":"100.00"}"#),
                ]),
                "/accumulated/month_fund_pay_amt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(before) = &case.settlement.accumulated else { return };
    let pairs = [
        ("inscp_scp", before.month_inscp_scp_amt, before.year_inscp_scp_amt),
        ("fund_pay", before.month_fund_pay_amt, before.year_fund_pay_amt),
    ];
    for (name, month, year) in pairs {
        if let Some((month, year)) = month.zip(year).filter(|(month, year)| month > year) {
            let params: [(_, &dyn Disclosable); 2] = [("month", &month), ("year", &year)];
            found.report(format_args!("/accumulated/month_{name}_amt"), &params);
        }
    }
}
