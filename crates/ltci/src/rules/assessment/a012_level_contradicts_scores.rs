//! 失能等级与得分不符: the level is what the combination matrix gives for the grades.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SCALE_2021, SPECIFICATION};
use crate::text;

/// `LTC-A-012`: disability level contradicts the scores.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-012",
    title: text!(
        "失能等级与得分不符",
        "disability level contradicts the scores"
    ),
    message: text!(
        "按得分，失能等级应为{expected}，文书填的是{actual}。",
        "By the scores the level is {expected}; the document says {actual}."
    ),
    help: text!(
        "用 ltci assess 查看等级是怎样得出的：三个维度的分级按组合法得出等级。",
        "See with `ltci assess` how the level comes about: the three grades are combined by the matrix."
    ),
    sources: &[SCALE_2021.cite("组合法", Basis::Convention), SPECIFICATION.cite("4.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "worst",
                text!("各项均为0分", "all scores zero"),
                Input::Patch(r#"{"scores":{"adl_eating":0,"adl_dressing":0,"adl_bowel":0,"adl_bladder":0,"adl_toileting":0,"adl_walking":0,"adl_transfer":0,"cog_time":0,"cog_person":0,"cog_space":0,"cog_memory":0,"sen_vision":0,"sen_hearing":0,"sen_comm":0},"totals":{"adl":0,"cognition":0,"sensory":0},"grades":{"adl":3,"cognition":3,"sensory":3},"level":"5"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "one-level-too-high",
                text!("高一级", "one level too high"),
                Input::Patch(r#"{"level":"4"}"#),
                "/level",
            ),
            Example::bad(
                "one-level-too-low",
                text!("低一级", "one level too low"),
                Input::Patch(r#"{"level":"2"}"#),
                "/level",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let (Some(evaluation), Some(actual)) = (document.evaluation(), document.national_level()) else {
        return;
    };
    if actual != evaluation.level {
        found.report("/level", &[("expected", &evaluation.level), ("actual", &actual)]);
    }
}
