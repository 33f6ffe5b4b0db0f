//! 自评等级与答案不符.

use crate::assessment::{SelfAssessment, SelfAssessmentForm};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SELF_ASSESSMENT_FORM, SPECIFICATION};
use crate::text;

/// `LTC-A-028`: self-assessed grade contradicts the answers.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-028",
    title: text!(
        "自评等级与答案不符",
        "self-assessed grade contradicts the answers"
    ),
    message: text!(
        "按六项答案，自评等级应为{expected}，文书填的是{actual}。",
        "By the six answers the grade is {expected}; the document says {actual}."
    ),
    help: text!(
        "按a类、b类中“依赖”的项数查表定级。",
        "Count the dependent answers of class a and of class b, and take the grade from the table."
    ),
    sources: &[SELF_ASSESSMENT_FORM.cite("定级规则", Basis::Stated), SPECIFICATION.cite("11.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::SelfAssessment, &[]),
            ),
            Example::good(
                "all-dependent",
                text!("全部依赖", "all dependent"),
                Input::Edits(Base::SelfAssessment, &[("/answers/toileting", r#""dependent""#), ("/answers/transfer", r#""dependent""#), ("/grade", r#""G""#)]),
            ),
            Example::good(
                "all-independent",
                text!("全部独立", "all independent"),
                Input::Edits(Base::SelfAssessment, &[("/answers/eating", r#""independent""#), ("/answers/bowel_bladder", r#""independent""#), ("/answers/bathing", r#""independent""#), ("/answers/dressing", r#""independent""#), ("/answers/toileting", r#""independent""#), ("/answers/transfer", r#""independent""#), ("/grade", r#""A""#)]),
            )
            .beside(&[("LTC-A-030", "/grade")]),
        ],
        bad: &[
            Example::bad(
                "one-grade-too-high",
                text!("高一级", "one grade too high"),
                Input::Edits(Base::SelfAssessment, &[("/grade", r#""G""#)]),
                "/grade",
            ),
            Example::bad(
                "one-grade-too-low",
                text!("低一级", "one grade too low"),
                Input::Edits(Base::SelfAssessment, &[("/grade", r#""E""#)]),
                "/grade",
            ),
        ],
    },
    check: Check::SelfAssessment(check),
    ..Rule::ACTIVE
};

fn check(document: &SelfAssessment<'_>, context: &Context, found: &mut Findings) {
    let partial = context.self_assessment.partial;
    let expected = SelfAssessmentForm::national().grade(&document.answers, partial);
    if let Some(expected) = expected.filter(|expected| *expected != document.grade) {
        found.report("/grade", &[("expected", &expected), ("actual", &document.grade)]);
    }
}
