//! 日数多于结算期间.

use crate::code::ChargeUnit;
use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule, Severity};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-135`: more days than the period has.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-135",
    severity: Severity::Warning,
    title: text!(
        "日数多于结算期间",
        "more days than the period has"
    ),
    message: text!(
        "这一行计{actual}日，结算期间是{from}至{to}。",
        "The line charges {actual} days; the period is from {from} to {to}."
    ),
    help: text!(
        "核对数量和结算期间。",
        "Check the count and the period."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "whole-period",
                text!("恰好是整个期间", "the whole period"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/unit", r#""bed_day""#),
                    ("/details/0/begn_time", "null"),
                    ("/details/0/end_time", "null"),
                    ("/details/0/cnt", r#""28.00""#),
                    ("/details/0/pric", r#""1.00""#),
                    ("/details/0/det_item_fee_sumamt", r#""28.00""#),
                    ("/details/0/inscp_scp_amt", r#""28.00""#),
                    ("/medfee_sumamt", r#""138.00""#),
                    ("/inscp_scp_amt", r#""138.00""#),
                    ("/setldetail/0/inscp_scp_amt", r#""138.00""#),
                    ("/psn_part_amt", r#""6.75""#),
                    ("/psn_cash_pay", r#""6.75""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-day-over",
                text!("多一日", "one day over"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/unit", r#""bed_day""#),
                    ("/details/0/begn_time", "null"),
                    ("/details/0/end_time", "null"),
                    ("/details/0/cnt", r#""29.00""#),
                    ("/details/0/pric", r#""1.00""#),
                    ("/details/0/det_item_fee_sumamt", r#""29.00""#),
                    ("/details/0/inscp_scp_amt", r#""29.00""#),
                    ("/medfee_sumamt", r#""139.00""#),
                    ("/inscp_scp_amt", r#""139.00""#),
                    ("/setldetail/0/inscp_scp_amt", r#""139.00""#),
                    ("/psn_part_amt", r#""7.75""#),
                    ("/psn_cash_pay", r#""7.75""#),
                ]),
                "/details/0/cnt",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let by_day = |unit| matches!(unit, ChargeUnit::BedDay | ChargeUnit::Day);
    let Some(detail) = line.charge.care().filter(|detail| by_day(detail.unit)) else { return };
    let (period, actual) = (&line.case.settlement.period, detail.cnt);
    let days = period.begndate.days_until(period.enddate) + 1;
    if i64::from(actual.hundredths()) > days * 100 && period.is_ordered() {
        let params: [(_, &dyn Disclosable); 3] =
            [("actual", &actual), ("from", &period.begndate), ("to", &period.enddate)];
        at.report("cnt", &params);
    }
}
