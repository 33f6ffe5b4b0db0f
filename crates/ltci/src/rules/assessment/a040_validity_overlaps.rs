//! 期满复评的有效期与上次重叠.

use crate::assessment::AssessmentHistory;
use crate::code::AssessmentKind;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-040`: validity overlaps that of the conclusion before.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-040",
    severity: Severity::Warning,
    title: text!(
        "期满复评的有效期与上次重叠",
        "validity overlaps that of the conclusion before"
    ),
    message: text!(
        "有效期自{begin}开始，而上次结论到{end}才期满。",
        "The validity begins on {begin}, but the conclusion before holds until {end}."
    ),
    help: text!(
        "期满复评的有效期宜从上次期满的次日开始；状态变更的，评估类型用change。",
        "The validity of a periodic re-assessment should begin on the day after the last one ends; after a change of state the kind is `change`."
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
                "change-of-state",
                text!("状态变更", "a change of state"),
                Input::Edits(Base::History, &[("/cases/1/asmt_kind", r#""change""#), ("/cases/1/conclusion/validity", r#"{"begndate":"2026-01-30","enddate":"2028-01-29"}"#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "two-days",
                text!("重叠两天", "two days of both"),
                Input::Edits(Base::History, &[("/cases/1/conclusion/validity", r#"{"begndate":"2026-01-30","enddate":"2028-01-29"}"#)]),
                "/cases/1/conclusion/validity/begndate",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, conclusion, before) in document.successive() {
        let (begin, end) = (conclusion.validity.begndate, before.validity.enddate);
        let periodic = case.asmt_kind == AssessmentKind::Periodic;
        // On the same day they begin together, which has a rule of its own.
        if periodic && begin != before.validity.begndate && before.validity.contains(begin) {
            let path = format_args!("/cases/{place}/conclusion/validity/begndate");
            found.report(path, &[("begin", &begin), ("end", &end)]);
        }
    }
}
