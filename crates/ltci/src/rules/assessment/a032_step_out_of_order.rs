//! 办理事项次序不符: a step that may not follow the one before it.

use crate::assessment::{AssessmentHistory, Case, CaseState};
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-032`: step out of order.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-032",
    title: text!(
        "办理事项次序不符",
        "step out of order"
    ),
    message: text!(
        "“{event}”不能接在{before}之后。",
        "This step, {event}, may not follow {before}."
    ),
    help: text!(
        "核对事项和次序；争议后的复评另作一次办理。",
        "Check the steps and their order; a review after a dispute is a case of its own."
    ),
    sources: &[ASSESSMENT_PROCEDURE.cite("评估流程", Basis::Derived), SPECIFICATION.cite("11.6", Basis::Stated)],
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
            Example::good(
                "no-notice",
                text!("没有公示", "no public notice"),
                Input::Edits(Base::History, &[("/cases/1/events/5", "null"), ("/cases/1/events/4", "null")]),
            ),
            Example::good(
                "notice-before-conclusion",
                text!("先公示后作出结论", "the notice before the conclusion"),
                Input::Edits(Base::History, &[("/cases/1/events/3/event", r#""notice_begun""#), ("/cases/1/events/4/event", r#""notice_ended""#), ("/cases/1/events/5/event", r#""concluded""#), ("/cases/1/conclusion/concluded", r#""2026-01-29""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "applied-again",
                text!("送达处又申请", "an application where the delivery should be"),
                Input::Edits(Base::History, &[("/cases/0/events/6/event", r#""applied""#)]),
                "/cases/0/events/6/event",
            ),
            Example::bad(
                "no-application",
                text!("没有申请", "no application"),
                Input::Edits(Base::History, &[("/cases/0/events/0", "null")]),
                "/cases/0/events/0/event",
            ),
            Example::bad(
                "assessed-after-refusal",
                text!("不予受理后又评估", "assessed after the refusal"),
                Input::Edits(Base::Review, &[("/cases/0/events/-", r#"{"event":"assessed","date":"2026-01-09"}"#)]),
                "/cases/0/events/2/event",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case) in document.cases.iter().enumerate() {
        let Some(step) = first_out_of_order(case) else { continue };
        let at = |step: usize| case.events.get(step).map(|dated| dated.event.meaning());
        let nothing = text!("开始", "the beginning");
        let before = step.checked_sub(1).and_then(at).unwrap_or(nothing);
        found.report(
            format_args!("/cases/{place}/events/{step}/event"),
            &[("event", &at(step).unwrap_or(nothing)), ("before", &before)],
        );
    }
}

fn first_out_of_order(case: &Case) -> Option<usize> {
    let mut state = CaseState::NotBegun;
    case.events.iter().position(|dated| match next(state, dated.event) {
        Some(after) => {
            state = after;
            false
        }
        None => true,
    })
}

/// A conclusion without an on-site assessment has a rule of its own.
const fn next(state: CaseState, event: CaseEvent) -> Option<CaseState> {
    match (state, event) {
        (CaseState::Accepted, CaseEvent::Concluded) => Some(CaseState::Concluded),
        _ => state.after(event),
    }
}
