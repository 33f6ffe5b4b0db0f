//! 评估标准没有这个等级.

use crate::assessment::Scale;
use crate::disclose::{Disclosable, Specified};
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::{AssessmentReference, CarePlanCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-029`: level of the plan is not of the scale.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-029",
    title: text!(
        "计划所引的等级不是评估标准的等级",
        "level of the plan is not of the scale"
    ),
    message: text!(
        "评估标准{scale}没有代码为{actual}的等级，它的等级代码是{known}。",
        "The scale {scale} has no level {actual}; its levels are {known}."
    ),
    help: text!(
        "照抄评估结论的等级和评估标准；不同评估标准的等级不能混用。",
        "Copy level and scale from the conclusion; levels of one scale do not serve for another."
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
                "most-severe",
                text!("最重的等级", "the most severe level"),
                Input::Edits(Base::CarePlan, &[("/assessment/level", r#""5""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-too-many",
                text!("没有6级", "there is no level six"),
                Input::Edits(Base::CarePlan, &[("/assessment/level", r#""6""#)]),
                "/assessment/level",
            ),
            Example::bad(
                "of-another-scale",
                text!("用了别的评估标准的等级", "a level of another scale"),
                Input::Edits(Base::CarePlan, &[
                    ("/assessment/scale/id", r#""gb-t-42195-2022""#),
                    ("/assessment/level", r#""5""#),
                ]),
                "/assessment/level",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let AssessmentReference { scale: reference, level, .. } = case.plan.assessment;
    let scale = Scale::judging(&reference);
    if scale.has_every_level() && scale.level(&level).is_none() {
        let known: Vec<_> = scale.levels().iter().map(|level| level.code).collect();
        let known = Specified::list(&known);
        let params: [(_, &dyn Disclosable); 3] =
            [("scale", &reference.id), ("actual", &level), ("known", &known)];
        found.report("/assessment/level", &params);
    }
}
