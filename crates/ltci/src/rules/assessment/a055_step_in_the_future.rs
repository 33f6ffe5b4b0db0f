//! 办理日期在未来: only judged with a day of judgement.

use crate::assessment::AssessmentHistory;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-055`: step dated in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-055",
    title: text!(
        "办理日期在未来",
        "step dated in the future"
    ),
    message: text!(
        "“{event}”的日期（{date}）晚于校验日期（{as_of}）。",
        "The step {event} is dated {date}, after the day of judgement {as_of}."
    ),
    help: text!(
        "只记已经发生的事项；也请核对校验时给出的日期。",
        "Record what has happened; check also the day given for the judgement."
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
                "last-step",
                text!("最后一项当天", "on the day of the last step"),
                Input::Edits(Base::History, &[]),
            )
            .as_of("2026-01-30"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天校验", "judged the day before"),
                Input::Edits(Base::History, &[]),
                "/cases/1/events/6/date",
            )
            .as_of("2026-01-29"),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, context: &Context, found: &mut Findings) {
    let Some(as_of) = context.as_of else { return };
    for (place, case) in document.cases.iter().enumerate() {
        for (step, dated) in case.events.iter().enumerate() {
            if dated.date > as_of {
                found.report(
                    format_args!("/cases/{place}/events/{step}/date"),
                    &[("event", &dated.event), ("date", &dated.date), ("as_of", &as_of)],
                );
            }
        }
    }
}
