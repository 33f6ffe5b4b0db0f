//! 有效期中断.

use crate::assessment::AssessmentHistory;
use crate::code::AssessmentKind;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-042`: gap between two validities.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-042",
    severity: Severity::Notice,
    title: text!(
        "有效期中断",
        "gap between two validities"
    ),
    message: text!(
        "上次结论到{end}期满，这次自{begin}起有效，其间没有有效的结论。",
        "The conclusion before ended on {end}, this one begins on {begin}; between them none is valid."
    ),
    help: text!(
        "期满前已经申请的，核对有效期是否应当衔接。",
        "The application was in time: check whether the validities should join."
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
                "joined",
                text!("恰好衔接", "exactly joined"),
                Input::Edits(Base::History, &[("/cases/1/conclusion/validity", r#"{"begndate":"2026-02-01","enddate":"2028-01-31"}"#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "a-month",
                text!("中断一个月", "a month without"),
                Input::Edits(Base::History, &[("/cases/1/conclusion/validity", r#"{"begndate":"2026-03-01","enddate":"2028-02-29"}"#)]),
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
        let in_time = case.began().is_some_and(|began| began <= end);
        let periodic = case.asmt_kind == AssessmentKind::Periodic;
        if periodic && in_time && begin > end.day_after() {
            let path = format_args!("/cases/{place}/conclusion/validity/begndate");
            found.report(path, &[("end", &end), ("begin", &begin)]);
        }
    }
}
