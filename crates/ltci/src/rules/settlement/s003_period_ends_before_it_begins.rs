//! 结算期间结束早于开始.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-003`: settlement period ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-003",
    title: text!(
        "结算期间结束早于开始",
        "settlement period ends before it begins"
    ),
    message: text!(
        "结算期间{from}开始，却在{to}结束。",
        "The period begins on {from} and ends on {to}."
    ),
    help: text!(
        "核对两个日期；只有一天的期间，两个日期相同。",
        "Check both dates; in a period of one day they are the same."
    ),
    sources: &[SPECIFICATION.cite("2.4", Basis::Stated), SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "one-day",
                text!("只有一天", "one day"),
                one_line!(
                    ("/period/begndate", r#""2026-02-03""#),
                    ("/period/enddate", r#""2026-02-03""#),
                ),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Settlement, &[
                    ("/period/begndate", r#""2026-02-28""#),
                    ("/period/enddate", r#""2026-02-27""#),
                ]),
                "/period/enddate",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let period = &case.settlement.period;
    if !period.is_ordered() {
        found.report("/period/enddate", &[("from", &period.begndate), ("to", &period.enddate)]);
    }
}
