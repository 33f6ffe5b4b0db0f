//! 费用不在结算期间之内.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-127`: fee outside the period.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-127",
    title: text!(
        "费用不在结算期间之内",
        "fee outside the period"
    ),
    message: text!(
        "费用发生于{day}，结算期间是{from}至{to}。",
        "The fee arose on {day}; the period is from {from} to {to}."
    ),
    help: text!(
        "把这一行列入所属期间的结算，或者改正日期。",
        "Put the line into the settlement of its period, or correct the date."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "first-second",
                text!("期间第一秒", "the first second"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/fee_ocur_time", r#""2026-02-01 00:00:00""#),
                    ("/details/0/begn_time", "null"),
                    ("/details/0/end_time", "null"),
                ]),
            ),
            Example::good(
                "last-second",
                text!("期间最后一秒", "the last second"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/fee_ocur_time", r#""2026-02-28 23:59:59""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "second-after",
                text!("晚一秒", "one second after"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/fee_ocur_time", r#""2026-03-01 00:00:00""#),
                ]),
                "/details/2/fee_ocur_time",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(detail) = line.charge.care() else { return };
    let (period, day) = (&line.case.settlement.period, detail.fee_ocur_time.date());
    if !period.contains(day) && period.is_ordered() {
        let params: [(_, &dyn Disclosable); 3] =
            [("day", &day), ("from", &period.begndate), ("to", &period.enddate)];
        at.report("fee_ocur_time", &params);
    }
}
