//! 办理日期倒退.

use crate::assessment::AssessmentHistory;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-033`: a step dated before the one before it.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-033",
    title: text!(
        "办理日期倒退",
        "a step dated before the one before it"
    ),
    message: text!(
        "“{event}”的日期（{date}）早于前一事项的日期（{before}）。",
        "The step {event} is dated {date}, before the step before it on {before}."
    ),
    help: text!(
        "核对日期；同一天的事项按发生的先后列出。",
        "Check the dates; steps of the same day stand in their order."
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
                "same-day",
                text!("同一天", "the same day"),
                Input::Edits(Base::History, &[("/cases/0/events/6/date", r#""2024-01-29""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::History, &[("/cases/0/events/6/date", r#""2024-01-28""#)]),
                "/cases/0/events/6/date",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case) in document.cases.iter().enumerate() {
        let pairs = case.events.iter().zip(case.events.iter().skip(1)).enumerate();
        for (step, (before, dated)) in pairs.filter(|(_, (before, dated))| dated.date < before.date)
        {
            found.report(
                format_args!("/cases/{place}/events/{}/date", step + 1),
                &[("event", &dated.event), ("date", &dated.date), ("before", &before.date)],
            );
        }
    }
}
