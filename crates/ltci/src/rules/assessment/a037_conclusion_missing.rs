//! 已作出结论而没有结论内容.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-037`: concluded without a conclusion.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-037",
    title: text!(
        "已作出结论而没有结论内容",
        "concluded without a conclusion"
    ),
    message: text!(
        "事项中已作出结论，但没有填写结论。",
        "The case was concluded, but its conclusion is missing."
    ),
    help: text!(
        "补上结论的编号、等级、评估人员和有效期。",
        "Add number, level, assessors and validity of the conclusion."
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
                Input::Edits(Base::History, &[("/cases/1/conclusion", "null")]),
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
        if dated.is_some() && case.conclusion.is_none() {
            found.report(format_args!("/cases/{place}/conclusion"), &[]);
        }
    }
}
