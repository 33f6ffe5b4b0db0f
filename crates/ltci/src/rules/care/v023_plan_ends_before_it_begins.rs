//! 计划的结束日期早于开始日期.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-023`: plan ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-023",
    title: text!(
        "计划的结束日期早于开始日期",
        "plan ends before it begins"
    ),
    message: text!(
        "计划自{begin}开始，却在{end}结束。",
        "The plan begins on {begin} and ends on {end}."
    ),
    help: text!(
        "核对两个日期。",
        "Check both dates."
    ),
    sources: &[SPECIFICATION.cite("17.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准计划", "the base plan"),
                Input::Edits(Base::CarePlan, &[]),
            ),
            Example::good(
                "one-day",
                text!("只有一天", "a single day"),
                Input::Edits(Base::CarePlan, &[
                    ("/period/enddate", r#""2026-02-01""#),
                    ("/items/2", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::CarePlan, &[("/period/enddate", r#""2026-01-31""#)]),
                "/period/enddate",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let period = case.plan.period;
    if !period.is_ordered() {
        let (begin, end) = (period.begndate, period.enddate);
        found.report("/period/enddate", &[("begin", &begin), ("end", &end)]);
    }
}
