//! 结论日期与办理事项不一致.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-039`: conclusion dated otherwise than its step.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-039",
    title: text!(
        "结论日期与办理事项不一致",
        "conclusion dated otherwise than its step"
    ),
    message: text!(
        "结论写的日期是{concluded}，事项中作出结论的日期是{step}。",
        "The conclusion is dated {concluded}; the step is dated {step}."
    ),
    help: text!(
        "以结论文书为准，改正另一处。",
        "Go by the conclusion itself, and correct the other."
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
                "review",
                text!("有异议和复评的记录", "a record with a dispute and its review"),
                Input::Edits(Base::Review, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day later"),
                Input::Edits(Base::History, &[("/cases/1/conclusion/concluded", r#""2026-01-23""#)]),
                "/cases/1/conclusion/concluded",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, conclusion) in document.concluded() {
        let concluded = conclusion.concluded;
        let step = case.date_of(CaseEvent::Concluded).filter(|step| *step != concluded);
        if let Some(step) = step {
            let path = format_args!("/cases/{place}/conclusion/concluded");
            found.report(path, &[("concluded", &concluded), ("step", &step)]);
        }
    }
}
