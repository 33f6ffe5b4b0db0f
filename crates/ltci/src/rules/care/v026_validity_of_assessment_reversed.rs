//! 所引评估结论的有效期首尾颠倒.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-026`: validity of the assessment is turned round.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-026",
    title: text!(
        "所引评估结论的有效期首尾颠倒",
        "validity of the assessment is turned round"
    ),
    message: text!(
        "评估结论的有效期自{begin}开始，却在{end}结束。",
        "The validity of the assessment begins on {begin} and ends on {end}."
    ),
    help: text!(
        "照抄评估结论的有效期。",
        "Copy the validity from the conclusion."
    ),
    sources: &[SPECIFICATION.cite("17.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准计划", "the base plan"),
                Input::Edits(Base::CarePlan, &[]),
            ),
            Example::good(
                "as-long-as-the-plan",
                text!("与计划期间相同", "the same days as the plan"),
                Input::Edits(Base::CarePlan, &[
                    ("/assessment/validity/enddate", r#""2026-12-31""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::CarePlan, &[
                    ("/assessment/validity/enddate", r#""2026-01-31""#),
                ]),
                "/assessment/validity/enddate",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let validity = case.plan.assessment.validity;
    if !validity.is_ordered() {
        let (begin, end) = (validity.begndate, validity.enddate);
        found.report("/assessment/validity/enddate", &[("begin", &begin), ("end", &end)]);
    }
}
