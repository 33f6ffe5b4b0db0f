//! 受理日期早于申请日期: the day of acceptance does not come before the day of the application.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-004`: accepted before the application.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-004",
    title: text!(
        "受理早于申请",
        "accepted before the application"
    ),
    message: text!(
        "受理日期（{later}）早于申请日期（{earlier}）。",
        "The day of acceptance ({later}) comes before the day of the application ({earlier})."
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
                text!("当天受理", "accepted on the same day"),
                Input::Patch(r#"{"dates":{"accepted":"2026-01-05"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Patch(r#"{"dates":{"accepted":"2026-01-04"}}"#),
                "/dates/accepted",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let (earlier, later) = (document.dates.applied, document.dates.accepted);
    if later < earlier {
        found.report("/dates/accepted", &[("earlier", &earlier), ("later", &later)]);
    }
}
