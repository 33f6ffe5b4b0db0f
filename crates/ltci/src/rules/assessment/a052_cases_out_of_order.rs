//! 各次办理没有按申请先后排列.

use crate::assessment::AssessmentHistory;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-052`: cases not in the order of their applications.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-052",
    title: text!(
        "各次办理没有按申请先后排列",
        "cases not in the order of their applications"
    ),
    message: text!(
        "这次办理开始于{began}，早于前一次的{before}。",
        "This case began on {began}, before the one before it on {before}."
    ),
    help: text!(
        "按申请日期由早到晚排列各次办理。",
        "Put the cases in the order of their applications."
    ),
    sources: &[SPECIFICATION.cite("11.5", Basis::Stated)],
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
                Input::Edits(Base::History, &[("/cases/1/events/0/date", r#""2024-01-04""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::History, &[("/cases/1/events/0/date", r#""2024-01-03""#)]),
                "/cases/1/events/0/date",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    let pairs = document.cases.iter().zip(document.cases.iter().skip(1)).enumerate();
    for (place, (before, case)) in pairs {
        let Some((before, began)) = before.began().zip(case.began()) else { continue };
        if began < before {
            let path = format_args!("/cases/{}/events/0/date", place + 1);
            found.report(path, &[("began", &began), ("before", &before)]);
        }
    }
}
