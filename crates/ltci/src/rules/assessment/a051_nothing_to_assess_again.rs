//! 此前没有评估结论而复评.

use crate::assessment::AssessmentHistory;
use crate::code::AssessmentKind;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-051`: re-assessment without an earlier conclusion.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-051",
    severity: Severity::Warning,
    title: text!(
        "此前没有评估结论而复评",
        "re-assessment without an earlier conclusion"
    ),
    message: text!(
        "评估类型为{kind}，但记录中此前没有评估结论。",
        "The kind is {kind}, but the record has no earlier conclusion."
    ),
    help: text!(
        "补上此前的办理，或核对评估类型。",
        "Add the earlier case, or check the kind."
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
                "first-is-periodic",
                text!("第一次就是期满复评", "the first is a periodic one"),
                Input::Edits(Base::History, &[("/cases/0/asmt_kind", r#""periodic""#)]),
                "/cases/0/asmt_kind",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, before) in document.with_previous() {
        let again = matches!(case.asmt_kind, AssessmentKind::Periodic | AssessmentKind::Change);
        if again && before.is_none() {
            let path = format_args!("/cases/{place}/asmt_kind");
            found.report(path, &[("kind", &case.asmt_kind)]);
        }
    }
}
