//! 等级为基本正常: no disability to care for.

use crate::assessment::ScaleId;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::{AssessmentReference, CarePlanCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-030`: care plan without a disability.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-030",
    severity: Severity::Warning,
    title: text!(
        "等级为基本正常，仍有护理计划",
        "care plan without a disability"
    ),
    message: text!(
        "国家标准的{level}级为基本正常，不是失能等级。",
        "Level {level} of the national scale is no disability."
    ),
    help: text!(
        "核对评估结论的等级。",
        "Check the level of the conclusion."
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
                "mild",
                text!("轻度失能", "a mild disability"),
                Input::Edits(Base::CarePlan, &[("/assessment/level", r#""1""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "normal",
                text!("基本正常", "no disability"),
                Input::Edits(Base::CarePlan, &[("/assessment/level", r#""0""#)]),
                "/assessment/level",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let AssessmentReference { scale, level, .. } = case.plan.assessment;
    if scale.id == ScaleId::Nhsa2021 && level.as_str() == "0" {
        found.report("/assessment/level", &[("level", &level)]);
    }
}
