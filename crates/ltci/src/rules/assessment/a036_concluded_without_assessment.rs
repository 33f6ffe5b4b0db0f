//! 没有现场评估而作出结论.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-036`: conclusion without an on-site assessment.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-036",
    title: text!(
        "没有现场评估而作出结论",
        "conclusion without an on-site assessment"
    ),
    message: text!(
        "作出结论之前没有现场评估。",
        "No on-site assessment comes before the conclusion."
    ),
    help: text!(
        "补上现场评估的日期；没有现场评估的，不能作出结论。",
        "Add the day of the on-site assessment; without one there can be no conclusion."
    ),
    sources: &[ASSESSMENT_PROCEDURE.cite("评估流程", Basis::Derived), SPECIFICATION.cite("11.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::History, &[]),
            ),
            Example::good(
                "review",
                text!("有异议和复评的记录", "a record with a dispute and its review"),
                Input::Edits(Base::Review, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-assessment",
                text!("缺现场评估", "no on-site assessment"),
                Input::Edits(Base::History, &[("/cases/1/events/2", "null")]),
                "/cases/1/events/2/event",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case) in document.cases.iter().enumerate() {
        let mut until_assessed =
            case.events.iter().take_while(|dated| dated.event != CaseEvent::Assessed);
        if let Some(step) = until_assessed.position(|dated| dated.event == CaseEvent::Concluded) {
            found.report(format_args!("/cases/{place}/events/{step}/event"), &[]);
        }
    }
}
