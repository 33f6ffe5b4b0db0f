//! 公示早于现场评估.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-008`: public notice before the assessment.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-008",
    title: text!(
        "公示早于现场评估",
        "public notice before the assessment"
    ),
    message: text!(
        "公示开始日期（{begin}）早于现场评估日期（{assessed}）。",
        "The public notice begins on {begin}, before the on-site assessment on {assessed}."
    ),
    help: text!(
        "公示的是评估结果，核对两个日期。",
        "What is published is the result: check both dates."
    ),
    sources: &[ASSESSMENT_PROCEDURE.cite("评估流程", Basis::Derived), SPECIFICATION.cite("4.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "same-day",
                text!("评估当天公示", "published on the day of the assessment"),
                Input::Patch(r#"{"notice":{"begndate":"2026-01-15"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Patch(r#"{"notice":{"begndate":"2026-01-14"}}"#),
                "/notice/begndate",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let Some(notice) = document.notice else { return };
    let assessed = document.dates.assessed;
    if notice.begndate < assessed {
        found.report(
            "/notice/begndate",
            &[("begin", &notice.begndate), ("assessed", &assessed)],
        );
    }
}
