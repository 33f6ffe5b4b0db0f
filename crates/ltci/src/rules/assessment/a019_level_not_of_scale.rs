//! 评估标准没有这个等级.

use crate::assessment::{Concluded, Scale};
use crate::disclose::Specified;
use crate::rules::{AtConclusion, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-019`: level that the scale does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-019",
    title: text!(
        "评估标准没有这个等级",
        "level that the scale does not have"
    ),
    message: text!(
        "评估标准{scale}没有代码为{actual}的等级，它的等级代码是{known}。",
        "The scale {scale} has no level {actual}; its levels are {known}."
    ),
    help: text!(
        "核对等级和所用的评估标准；不同评估标准的等级不能混用。",
        "Check the level and the scale; levels of one scale do not serve for another."
    ),
    sources: &[SPECIFICATION.cite("11.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "last-level",
                text!("最重的等级", "the most severe level"),
                Input::Patch(r#"{"scores":{"adl_eating":0,"adl_dressing":0,"adl_bowel":0,"adl_bladder":0,"adl_toileting":0,"adl_walking":0,"adl_transfer":0,"cog_time":0,"cog_person":0,"cog_space":0,"cog_memory":0,"sen_vision":0,"sen_hearing":0,"sen_comm":0},"totals":{"adl":0,"cognition":0,"sensory":0},"grades":{"adl":3,"cognition":3,"sensory":3},"level":"5"}"#),
            ),
            Example::good(
                "other-scale",
                text!("GB/T 42195的等级", "a level of GB/T 42195"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":40,"level":"3"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "one-too-many",
                text!("没有6级", "there is no level six"),
                Input::Patch(r#"{"level":"6"}"#),
                "/level",
            ),
            Example::bad(
                "of-another-scale",
                text!("用了别的评估标准的等级", "a level of another scale"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":40,"level":"5"}"#),
                "/level",
            ),
            Example::bad(
                "leading-zero",
                text!("多了前导零", "a superfluous leading zero"),
                Input::Patch(r#"{"level":"03"}"#),
                "/level",
            ),
        ],
    },
    check: Check::Conclusion(check),
    ..Rule::ACTIVE
};

fn check(conclusion: &Concluded<'_>, found: &mut AtConclusion<'_>) {
    let Concluded { scale: reference, level, .. } = conclusion;
    let scale = Scale::judging(reference);
    if scale.has_every_level() && scale.level(level).is_none() {
        let known: Vec<_> = scale.levels().iter().map(|level| level.code).collect();
        let known = Specified::list(&known);
        found.report("level", &[("scale", &reference.id), ("actual", level), ("known", &known)]);
    }
}
