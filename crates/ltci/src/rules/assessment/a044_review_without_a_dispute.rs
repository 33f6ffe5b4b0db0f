//! 没有异议而复评.

use crate::assessment::{AssessmentHistory, Case};
use crate::code::CaseEvent;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-044`: review without a dispute.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-044",
    title: text!(
        "没有异议而复评",
        "review without a dispute"
    ),
    message: text!(
        "被复评的结论没有人提出异议。",
        "Nobody disputed the conclusion under review."
    ),
    help: text!(
        "补上提出异议的事项；期满或状态变更的，评估类型用periodic或change。",
        "Add the dispute; at the end of the validity or after a change of state the kind is `periodic` or `change`."
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
                "no-dispute",
                text!("没有异议", "no dispute"),
                Input::Edits(Base::Review, &[("/cases/1/events/5", "null")]),
                "/cases/2/asmt_kind",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, disputed) in document.reviews() {
        let is_disputed = |case: &Case| case.date_of(CaseEvent::Disputed).is_some();
        // A number that names no conclusion has a rule of its own.
        let unknown = disputed.is_none() && case.disputed_asmt_id.is_some();
        if !unknown && !disputed.is_some_and(is_disputed) {
            found.report(format_args!("/cases/{place}/asmt_kind"), &[]);
        }
    }
}
