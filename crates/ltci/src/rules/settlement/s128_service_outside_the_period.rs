//! 服务不在结算期间之内.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-128`: service outside the period.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-128",
    title: text!(
        "服务不在结算期间之内",
        "service outside the period"
    ),
    message: text!(
        "服务开始于{day}，结算期间是{from}至{to}。",
        "The service began on {day}; the period is from {from} to {to}."
    ),
    help: text!(
        "把这一行列入服务开始之日所属期间的结算，或者改正时间。",
        "Put the line into the settlement of the period in which the service began, or correct the time."
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
                "over-the-end",
                text!("期间最后一天夜间开始", "begun in the last night"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/begn_time", r#""2026-02-28 23:55:00""#),
                    ("/details/2/end_time", r#""2026-03-01 00:05:00""#),
                    ("/details/2/fee_ocur_time", r#""2026-02-28 23:55:00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "night-before",
                text!("前一夜开始", "begun the night before"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/begn_time", r#""2026-01-31 23:00:00""#),
                    ("/details/0/end_time", r#""2026-02-01 00:00:00""#),
                    ("/assessment/validity/begndate", r#""2026-01-01""#),
                ]),
                "/details/0/begn_time",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(begins) = line.charge.care().and_then(|detail| detail.begn_time) else { return };
    let (period, day) = (&line.case.settlement.period, begins.date());
    if !period.contains(day) && period.is_ordered() {
        let params: [(_, &dyn Disclosable); 3] =
            [("day", &day), ("from", &period.begndate), ("to", &period.enddate)];
        at.report("begn_time", &params);
    }
}
