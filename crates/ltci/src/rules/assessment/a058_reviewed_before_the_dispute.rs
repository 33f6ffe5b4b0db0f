//! 复评早于提出异议.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-058`: review before the dispute.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-058",
    title: text!(
        "复评早于提出异议",
        "review before the dispute"
    ),
    message: text!(
        "复评开始于{began}，而异议提出于{disputed}。",
        "The review began on {began}; the dispute is of {disputed}."
    ),
    help: text!(
        "核对两处的日期。",
        "Check both dates."
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
                "same-day",
                text!("同一天", "the same day"),
                Input::Edits(Base::Review, &[("/cases/1/events/5/date", r#""2026-02-02""#), ("/cases/2/events/0/date", r#""2026-02-02""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("异议晚一天", "the dispute one day later"),
                Input::Edits(Base::Review, &[("/cases/1/events/5/date", r#""2026-02-04""#), ("/cases/1/events/6/date", r#""2026-02-05""#)]),
                "/cases/2/events/0/date",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, disputed) in document.reviews() {
        let disputed = disputed.and_then(|disputed| disputed.date_of(CaseEvent::Disputed));
        let Some((began, disputed)) = case.began().zip(disputed) else { continue };
        if began < disputed {
            let path = format_args!("/cases/{place}/events/0/date");
            found.report(path, &[("began", &began), ("disputed", &disputed)]);
        }
    }
}
