//! 结论期满后才提出异议.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-049`: dispute of an expired conclusion.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-049",
    severity: Severity::Warning,
    title: text!(
        "结论期满后才提出异议",
        "dispute of an expired conclusion"
    ),
    message: text!(
        "结论已于{end}期满，{disputed}才提出异议。",
        "The conclusion ended on {end}; it was disputed on {disputed}."
    ),
    help: text!(
        "期满的结论不再有效，应重新申请评估；异议的期限各地不同，未作判定。",
        "An expired conclusion no longer holds: apply anew. Terms for disputes differ and are not judged."
    ),
    sources: &[SPECIFICATION.cite("11.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "review",
                text!("有异议和复评的记录", "a record with a dispute and its review"),
                Input::Edits(Base::Review, &[]),
            ),
            Example::good(
                "last-day",
                text!("期满当天", "on the last day"),
                Input::Edits(Base::Review, &[("/cases/1/conclusion/validity", r#"{"begndate":"2026-01-27","enddate":"2026-01-29"}"#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day later"),
                Input::Edits(Base::Review, &[("/cases/1/conclusion/validity", r#"{"begndate":"2026-01-27","enddate":"2026-01-28"}"#)]),
                "/cases/1/events/5/date",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, conclusion) in document.concluded() {
        let end = conclusion.validity.enddate;
        for (step, dated) in case.events.iter().enumerate() {
            if dated.event == CaseEvent::Disputed && dated.date > end {
                let path = format_args!("/cases/{place}/events/{step}/date");
                found.report(path, &[("end", &end), ("disputed", &dated.date)]);
            }
        }
    }
}
