//! 两个结论同日起有效: nothing tells which of them holds.

use crate::assessment::AssessmentHistory;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-041`: two conclusions valid from the same day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-041",
    title: text!(
        "两个结论同日起有效",
        "two conclusions valid from the same day"
    ),
    message: text!(
        "这一结论与上一结论都自{begin}起有效，无法分辨以哪一个为准。",
        "This conclusion and the one before are both valid from {begin}; nothing tells which holds."
    ),
    help: text!(
        "后作出的结论代替先前的，其有效期应晚于先前的开始。",
        "A later conclusion takes the place of the one before: its validity begins later."
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
                "same-begin",
                text!("同日开始", "beginning on the same day"),
                Input::Edits(Base::History, &[("/cases/1/conclusion/validity", r#"{"begndate":"2024-02-01","enddate":"2026-01-31"}"#)]),
                "/cases/1/conclusion/validity/begndate",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, _, conclusion, before) in document.successive() {
        let begin = conclusion.validity.begndate;
        // The same conclusion twice has a rule of its own.
        if begin == before.validity.begndate && conclusion.asmt_id != before.asmt_id {
            let path = format_args!("/cases/{place}/conclusion/validity/begndate");
            found.report(path, &[("begin", &begin)]);
        }
    }
}
