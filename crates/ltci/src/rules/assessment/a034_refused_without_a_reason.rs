//! 不予受理没有写原因.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-034`: refusal without a reason.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-034",
    title: text!(
        "不予受理没有写原因",
        "refusal without a reason"
    ),
    message: text!(
        "不予受理须写明原因。",
        "A refusal must state its reason."
    ),
    help: text!(
        "从代码表的五项原因中选择一项。",
        "Choose one of the five reasons of the list."
    ),
    sources: &[ASSESSMENT_PROCEDURE.cite("不予受理的情形（征求意见稿）", Basis::Derived), SPECIFICATION.cite("11.6", Basis::Stated)],
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
                "no-reason",
                text!("缺原因", "no reason"),
                Input::Edits(Base::Review, &[("/cases/0/events/1/reason", "null")]),
                "/cases/0/events/1/reason",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case) in document.cases.iter().enumerate() {
        for (step, dated) in case.events.iter().enumerate() {
            if dated.event == CaseEvent::Refused && dated.reason.is_none() {
                found.report(format_args!("/cases/{place}/events/{step}/reason"), &[]);
            }
        }
    }
}
