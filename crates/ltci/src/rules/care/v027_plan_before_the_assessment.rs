//! 计划早于评估结论生效.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-027`: plan begins before the assessment is valid.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-027",
    title: text!(
        "计划早于评估结论的有效期",
        "plan begins before the assessment is valid"
    ),
    message: text!(
        "评估结论自{valid}起有效，计划自{begin}开始。",
        "The assessment is valid from {valid}; the plan begins on {begin}."
    ),
    help: text!(
        "计划的开始日期改为不早于评估结论生效之日。",
        "Let the plan begin no earlier than the assessment."
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
                "valid-before",
                text!("评估结论早已有效", "the assessment was valid before"),
                Input::Edits(Base::CarePlan, &[
                    ("/assessment/validity/begndate", r#""2026-01-31""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-late",
                text!("评估结论晚一天生效", "the assessment is valid a day later"),
                Input::Edits(Base::CarePlan, &[
                    ("/assessment/validity/begndate", r#""2026-02-02""#),
                ]),
                "/period/begndate",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let (validity, begin) = (case.plan.assessment.validity, case.plan.period.begndate);
    if validity.is_ordered() && begin < validity.begndate {
        found.report("/period/begndate", &[("valid", &validity.begndate), ("begin", &begin)]);
    }
}
