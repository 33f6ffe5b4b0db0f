//! 有结论而没有作出结论的事项.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-038`: conclusion without its step.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-038",
    title: text!(
        "有结论而没有作出结论的事项",
        "conclusion without its step"
    ),
    message: text!(
        "填写了结论，但事项中没有作出结论。",
        "There is a conclusion, but no step that concludes the case."
    ),
    help: text!(
        "补上作出结论的事项和日期。",
        "Add the step and its day."
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
                "still-open",
                text!("尚未作出结论", "not concluded yet"),
                Input::Edits(Base::History, &[("/cases/1/events/3", "null"), ("/cases/1/events/3", "null"), ("/cases/1/events/3", "null"), ("/cases/1/events/3", "null"), ("/cases/1/conclusion", "null")]),
            ),
        ],
        bad: &[
            Example::bad(
                "missing",
                text!("只缺其一", "one without the other"),
                Input::Edits(Base::History, &[("/cases/1/events/3", "null"), ("/cases/1/events/3", "null"), ("/cases/1/events/3", "null"), ("/cases/1/events/3", "null")]),
                "/cases/1/conclusion",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case) in document.cases.iter().enumerate() {
        let dated = case.date_of(CaseEvent::Concluded);
        if dated.is_none() && case.conclusion.is_some() {
            found.report(format_args!("/cases/{place}/conclusion"), &[]);
        }
    }
}
