//! 计划超出评估结论的有效期: a new assessment may follow.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-028`: plan ends after the assessment.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-028",
    severity: Severity::Warning,
    title: text!(
        "计划超出评估结论的有效期",
        "plan ends after the assessment"
    ),
    message: text!(
        "评估结论的有效期截至{valid}，计划到{end}才结束。",
        "The assessment is valid until {valid}; the plan ends on {end}."
    ),
    help: text!(
        "到期前重新评估，或者缩短计划；超出有效期的服务没有评估结论可依。",
        "Assess anew in time or shorten the plan: care after the validity has no conclusion to rest on."
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
                "last-day",
                text!("到有效期最后一天", "up to the last day"),
                Input::Edits(Base::CarePlan, &[("/period/enddate", r#""2028-01-31""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("超出一天", "one day after"),
                Input::Edits(Base::CarePlan, &[("/period/enddate", r#""2028-02-01""#)]),
                "/period/enddate",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let (validity, end) = (case.plan.assessment.validity, case.plan.period.enddate);
    if validity.is_ordered() && end > validity.enddate {
        found.report("/period/enddate", &[("valid", &validity.enddate), ("end", &end)]);
    }
}
