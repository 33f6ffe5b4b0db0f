//! 期满后才申请复评.

use crate::assessment::AssessmentHistory;
use crate::code::AssessmentKind;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-047`: re-assessment applied for after the expiry.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-047",
    severity: Severity::Notice,
    title: text!(
        "期满后才申请复评",
        "re-assessment applied for after the expiry"
    ),
    message: text!(
        "上次结论已于{end}期满，{applied}才申请复评。",
        "The conclusion before ended on {end}; the re-assessment was applied for on {applied}."
    ),
    help: text!(
        "期满前申请，可免待遇中断；各地的申请期不同。",
        "Apply before the end, so that benefits do not stop; regions differ in when."
    ),
    sources: &[SPECIFICATION.cite("11.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::History, &[]),
            ),
            Example::good(
                "last-day",
                text!("期满当天申请", "applied on the last day"),
                Input::Edits(Base::History, &[("/cases/0/conclusion/validity/enddate", r#""2026-01-05""#)]),
            )
            .beside(&[("LTC-A-042", "/cases/1/conclusion/validity/begndate")]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天申请", "applied one day later"),
                Input::Edits(Base::History, &[("/cases/0/conclusion/validity/enddate", r#""2026-01-04""#)]),
                "/cases/1/events/0/date",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, before) in document.with_previous() {
        let before = before.and_then(|before| before.conclusion.as_ref());
        let Some((before, applied)) = before.zip(case.began()) else { continue };
        let end = before.validity.enddate;
        if case.asmt_kind == AssessmentKind::Periodic && applied > end {
            let path = format_args!("/cases/{place}/events/0/date");
            found.report(path, &[("end", &end), ("applied", &applied)]);
        }
    }
}
