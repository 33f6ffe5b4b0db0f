//! 有效期早于现场评估.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-010`: valid before the assessment.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-010",
    title: text!(
        "有效期早于现场评估",
        "valid before the assessment"
    ),
    message: text!(
        "有效期开始日期（{begin}）早于现场评估日期（{assessed}）。",
        "The validity begins on {begin}, before the on-site assessment on {assessed}."
    ),
    help: text!(
        "结论不能对评估之前的时间生效，核对有效期。",
        "A conclusion cannot hold for the time before the assessment: check the validity."
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
                text!("评估当天起有效", "valid from the day of the assessment"),
                Input::Patch(r#"{"validity":{"begndate":"2026-01-15","enddate":"2028-01-14"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Patch(r#"{"validity":{"begndate":"2026-01-14","enddate":"2028-01-13"}}"#),
                "/validity/begndate",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let (begin, assessed) = (document.validity.begndate, document.dates.assessed);
    if begin < assessed {
        found.report("/validity/begndate", &[("begin", &begin), ("assessed", &assessed)]);
    }
}
