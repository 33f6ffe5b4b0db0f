//! 现场评估日期早于受理日期: the day of the on-site assessment does not come before the day of acceptance.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-005`: assessed before the acceptance.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-005",
    title: text!(
        "现场评估早于受理",
        "assessed before the acceptance"
    ),
    message: text!(
        "现场评估日期（{later}）早于受理日期（{earlier}）。",
        "The day of the on-site assessment ({later}) comes before the day of acceptance ({earlier})."
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
                text!("当天评估", "assessed on the same day"),
                Input::Patch(r#"{"dates":{"assessed":"2026-01-08"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Patch(r#"{"dates":{"assessed":"2026-01-07"}}"#),
                "/dates/assessed",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let (earlier, later) = (document.dates.accepted, document.dates.assessed);
    if later < earlier {
        found.report("/dates/assessed", &[("earlier", &earlier), ("later", &later)]);
    }
}
