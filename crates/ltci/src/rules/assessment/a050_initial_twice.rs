//! 初次评估不止一次.

use crate::assessment::AssessmentHistory;
use crate::code::{AssessmentKind, AssessmentResult};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-050`: initial assessment after another conclusion.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-050",
    severity: Severity::Warning,
    title: text!(
        "初次评估不止一次",
        "initial assessment after another conclusion"
    ),
    message: text!(
        "此前已有评估结论，评估类型仍写初次评估。",
        "There is a conclusion already, but the kind is an initial assessment."
    ),
    help: text!(
        "期满、状态变更或有异议的，分别用periodic、change、review。",
        "Use `periodic`, `change` or `review` as the case may be."
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
                "after-a-failed-one",
                text!("上次未通过", "after one that was not passed"),
                Input::Edits(Base::History, &[("/cases/0/conclusion/asmt_result", r#""not_passed""#), ("/cases/1/asmt_kind", r#""initial""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("两次初次评估", "two initial assessments"),
                Input::Edits(Base::History, &[("/cases/1/asmt_kind", r#""initial""#)]),
                "/cases/1/asmt_kind",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, before) in document.with_previous() {
        let before = before.and_then(|before| before.conclusion.as_ref());
        let stands = before
            .is_some_and(|before| before.asmt_result != Some(AssessmentResult::NotPassed));
        if case.asmt_kind == AssessmentKind::Initial && stands {
            found.report(format_args!("/cases/{place}/asmt_kind"), &[]);
        }
    }
}
