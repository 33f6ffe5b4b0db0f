//! 并非不予受理而写了原因.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-035`: reason without a refusal.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-035",
    title: text!(
        "并非不予受理而写了原因",
        "reason without a refusal"
    ),
    message: text!(
        "只有不予受理才写原因，这里的事项是“{event}”。",
        "Only a refusal has a reason; this step is {event}."
    ),
    help: text!(
        "删去原因，或改正事项。",
        "Leave the reason out, or correct the step."
    ),
    sources: &[SPECIFICATION.cite("11.6", Basis::Stated)],
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
                "accepted-with-a-reason",
                text!("受理而写了原因", "accepted with a reason"),
                Input::Edits(Base::History, &[("/cases/0/events/1/reason", r#""other""#)]),
                "/cases/0/events/1/reason",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case) in document.cases.iter().enumerate() {
        for (step, dated) in case.events.iter().enumerate() {
            if dated.event != CaseEvent::Refused && dated.reason.is_some() {
                let path = format_args!("/cases/{place}/events/{step}/reason");
                found.report(path, &[("event", &dated.event)]);
            }
        }
    }
}
