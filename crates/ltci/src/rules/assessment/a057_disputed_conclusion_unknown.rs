//! 有异议的结论编号无效.

use std::collections::BTreeSet;

use crate::assessment::AssessmentHistory;
use crate::code::AssessmentKind;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-057`: number of a disputed conclusion that names none.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-057",
    title: text!(
        "有异议的结论编号无效",
        "number of a disputed conclusion that names none"
    ),
    message: text!(
        "有异议的结论编号只用于争议复评，并应是此前某次办理的结论。",
        "Only a review names a disputed conclusion, and it shall be that of an earlier case."
    ),
    help: text!(
        "核对结论编号和评估类型。",
        "Check the number and the kind of assessment."
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
                "unknown",
                text!("没有这个结论", "no such conclusion"),
                Input::Edits(Base::Review, &[("/cases/2/disputed_asmt_id", r#""SAMPLE-2026-000009""#)]),
                "/cases/2/disputed_asmt_id",
            ),
            Example::bad(
                "not-a-review",
                text!("不是争议复评", "not a review"),
                Input::Edits(Base::History, &[("/cases/1/disputed_asmt_id", r#""SAMPLE-2024-000001""#)]),
                "/cases/1/disputed_asmt_id",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    let mut known = BTreeSet::new();
    for (place, case) in document.cases.iter().enumerate() {
        if let Some(disputed) = case.disputed_asmt_id {
            let is_review = case.asmt_kind == AssessmentKind::Review;
            if !is_review || !known.contains(&disputed) {
                found.report(format_args!("/cases/{place}/disputed_asmt_id"), &[]);
            }
        }
        known.extend(case.conclusion.as_ref().map(|conclusion| conclusion.asmt_id));
    }
}
