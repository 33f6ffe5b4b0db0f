//! 合计分与得分不符: each total is the sum of its scores.

use crate::assessment::{Assessment, Dimension, Scale};
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SCALE_2021, SPECIFICATION};
use crate::text;

/// `LTC-A-002`: total contradicts the scores.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-002",
    title: text!(
        "合计分与得分不符",
        "total contradicts the scores"
    ),
    message: text!(
        "“{dimension}”各项得分合计为{expected}，文书填的是{actual}。",
        "The scores of {dimension} add up to {expected}; the document says {actual}."
    ),
    help: text!(
        "重新计算合计分，不要手工填写。",
        "Compute the total again; do not type it."
    ),
    sources: &[SCALE_2021.cite("评估指标表", Basis::Derived), SPECIFICATION.cite("4.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "all-zero-cognition",
                text!("认知各项均为0", "cognition all zero"),
                Input::Patch(r#"{"scores":{"cog_time":0,"cog_person":0,"cog_space":0,"cog_memory":0},"totals":{"cognition":0},"grades":{"cognition":3},"level":"5"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "one-step-too-high",
                text!("合计多5分", "five too many"),
                Input::Patch(r#"{"totals":{"adl":45}}"#),
                "/totals/adl",
            ),
            Example::bad(
                "cognition",
                text!("认知合计少1分", "cognition one too few"),
                Input::Patch(r#"{"totals":{"cognition":9}}"#),
                "/totals/cognition",
            ),
            Example::bad(
                "sensory",
                text!("感知觉与沟通合计多1分", "sensory one too many"),
                Input::Patch(r#"{"totals":{"sensory":10}}"#),
                "/totals/sensory",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let Some(scoring) = Scale::judging(&document.scale).scoring() else { return };
    let (Some(scores), Some(totals)) = (&document.scores, &document.totals) else { return };
    let expected = scoring.totals(scores);
    for dimension in Dimension::ALL {
        let (expected, actual) = (expected.of(dimension), totals.of(dimension));
        if expected != actual {
            found.report(
                format_args!("/totals/{}", dimension.as_str()),
                &[
                    ("dimension", &scoring.dimension_term(dimension)),
                    ("expected", &expected),
                    ("actual", &actual),
                ],
            );
        }
    }
}
