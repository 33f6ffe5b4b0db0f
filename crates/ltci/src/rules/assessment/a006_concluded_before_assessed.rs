//! 作出结论日期早于现场评估日期: the day of the conclusion does not come before the day of the on-site assessment.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-006`: concluded before the assessment.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-006",
    title: text!(
        "结论早于现场评估",
        "concluded before the assessment"
    ),
    message: text!(
        "作出结论日期（{later}）早于现场评估日期（{earlier}）。",
        "The day of the conclusion ({later}) comes before the day of the on-site assessment ({earlier})."
    ),
    help: text!(
        "核对各环节的办理日期；同一天办理的可以相同。",
        "Check the days of the steps; steps of the same day may carry the same date."
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
                text!("当天作出结论", "concluded on the same day"),
                Input::Patch(r#"{"dates":{"concluded":"2026-01-15"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Patch(r#"{"dates":{"concluded":"2026-01-14"}}"#),
                "/dates/concluded",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let (earlier, later) = (document.dates.assessed, document.dates.concluded);
    if later < earlier {
        found.report("/dates/concluded", &[("earlier", &earlier), ("later", &later)]);
    }
}
