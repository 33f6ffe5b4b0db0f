//! 复评人员参加过原评估.

use std::collections::BTreeSet;

use crate::assessment::AssessmentHistory;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-043`: review by an assessor of the disputed conclusion.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-043",
    severity: Severity::Warning,
    title: text!(
        "复评人员参加过原评估",
        "review by an assessor of the disputed conclusion"
    ),
    message: text!(
        "这名评估人员参加过有异议的评估。",
        "This assessor took part in the disputed assessment."
    ),
    help: text!(
        "争议复评宜由其他评估人员进行。",
        "A review should be made by other assessors."
    ),
    sources: &[SPECIFICATION.cite("11.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "review",
                text!("有异议和复评的记录", "a record with a dispute and its review"),
                Input::Edits(Base::Review, &[]),
            ),
            Example::good(
                "other-institution",
                text!("其他评估人员", "other assessors"),
                Input::Edits(Base::Review, &[("/cases/2/conclusion/assessors/0/assessor_no", r#""SAMPLE-A9""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-of-them",
                text!("其中一名相同", "one of them"),
                Input::Edits(Base::Review, &[("/cases/2/conclusion/assessors/0/assessor_no", r#""SAMPLE-A1""#)]),
                "/cases/2/conclusion/assessors/0/assessor_no",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, case, disputed) in document.reviews() {
        let disputed = disputed.and_then(|disputed| disputed.conclusion.as_ref());
        let Some((review, disputed)) = case.conclusion.as_ref().zip(disputed) else { continue };
        let before: BTreeSet<_> = disputed.assessors.iter().map(|one| one.assessor_no).collect();
        for (number, assessor) in review.assessors.iter().enumerate() {
            if before.contains(&assessor.assessor_no) {
                let path = format_args!(
                    "/cases/{place}/conclusion/assessors/{number}/assessor_no"
                );
                found.report(path, &[]);
            }
        }
    }
}
