//! 分级与得分不符: each grade is the band in which the total lies.
//!
//! The expectation comes from the scores, not from the totals of the document, so that a wrong
//! total and a wrong grade are two findings and one wrong total is one.

use crate::assessment::{Assessment, Dimension, Scale};
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SCALE_2021, SPECIFICATION};
use crate::text;

/// `LTC-A-003`: grade contradicts the scores.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-003",
    title: text!(
        "分级与得分不符",
        "grade contradicts the scores"
    ),
    message: text!(
        "按得分，“{dimension}”应为{expected}级，文书填的是{actual}级。",
        "By its scores the grade of {dimension} is {expected}; the document says {actual}."
    ),
    help: text!(
        "按合计分所在的区间确定分级，边界分值最易出错。",
        "Take the grade from the band of the total; mistakes are most common at the edges."
    ),
    sources: &[SCALE_2021.cite("一级指标分级", Basis::Convention), SPECIFICATION.cite("4.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "at-the-edge",
                text!("合计45分为中度", "a total of 45 is moderate"),
                Input::Patch(r#"{"scores":{"adl_stairs":5},"totals":{"adl":45},"grades":{"adl":2},"level":"2"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "edge-read-wrongly",
                text!("40分误作中度", "40 taken for moderate"),
                Input::Patch(r#"{"grades":{"adl":2}}"#),
                "/grades/adl",
            ),
            Example::bad(
                "cognition",
                text!("认知分级错误", "cognition"),
                Input::Patch(r#"{"grades":{"cognition":0}}"#),
                "/grades/cognition",
            ),
            Example::bad(
                "sensory",
                text!("感知觉与沟通分级错误", "sensory"),
                Input::Patch(r#"{"grades":{"sensory":0}}"#),
                "/grades/sensory",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let Some(scoring) = Scale::judging(&document.scale).scoring() else { return };
    let (Some(scores), Some(grades)) = (&document.scores, &document.grades) else { return };
    let expected = scoring.evaluate(scores).grades;
    for dimension in Dimension::ALL {
        let (expected, actual) = (expected.of(dimension), grades.of(dimension));
        if expected != actual {
            found.report(
                format_args!("/grades/{}", dimension.as_str()),
                &[
                    ("dimension", &scoring.dimension_term(dimension)),
                    ("expected", &expected),
                    ("actual", &actual),
                ],
            );
        }
    }
}
