//! 自评等级无法由答案得出: the form leaves it open what 部分独立 counts.

use crate::assessment::{PartialReading, SelfAssessment};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SELF_ASSESSMENT_FORM, SPECIFICATION};
use crate::text;

/// `LTC-A-029`: self-assessed grade left open by the form.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-029",
    severity: Severity::Notice,
    title: text!(
        "自评等级无法由答案得出",
        "self-assessed grade left open by the form"
    ),
    message: text!(
        "没有一项为依赖，但有部分独立；自评表没有写明这种情况定为几级，等级未作核对。",
        "No answer is dependent, but some are partly independent; the form does not say which grade that is, and it was not checked."
    ),
    help: text!(
        "按当地的口径定级；口径可以在校验时给出。",
        "Go by the practice of the region; it can be given for the judgement."
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
                "one-dependent",
                text!("有一项依赖", "one dependent answer"),
                Input::Edits(Base::SelfAssessment, &[("/answers/eating", r#""independent""#), ("/answers/bowel_bladder", r#""independent""#), ("/answers/bathing", r#""independent""#), ("/answers/dressing", r#""independent""#), ("/answers/toileting", r#""independent""#), ("/answers/transfer", r#""independent""#), ("/answers/bathing", r#""dependent""#), ("/answers/eating", r#""partial""#), ("/grade", r#""B""#)]),
            )
            .beside(&[("LTC-A-030", "/grade")]),
            Example::good(
                "none-partial",
                text!("没有部分独立", "no partly independent answer"),
                Input::Edits(Base::SelfAssessment, &[("/answers/eating", r#""independent""#), ("/answers/bowel_bladder", r#""independent""#), ("/answers/bathing", r#""independent""#), ("/answers/dressing", r#""independent""#), ("/answers/toileting", r#""independent""#), ("/answers/transfer", r#""independent""#), ("/grade", r#""A""#)]),
            )
            .beside(&[("LTC-A-030", "/grade")]),
        ],
        bad: &[
            Example::bad(
                "one-partial",
                text!("一项部分独立，其余独立", "one partly independent, the others independent"),
                Input::Edits(Base::SelfAssessment, &[("/answers/eating", r#""independent""#), ("/answers/bowel_bladder", r#""independent""#), ("/answers/bathing", r#""independent""#), ("/answers/dressing", r#""independent""#), ("/answers/toileting", r#""independent""#), ("/answers/transfer", r#""independent""#), ("/answers/bathing", r#""partial""#), ("/grade", r#""E""#)]),
                "/grade",
            ),
        ],
    },
    check: Check::SelfAssessment(check),
    ..Rule::ACTIVE
};

fn check(document: &SelfAssessment<'_>, context: &Context, found: &mut Findings) {
    let unstated = context.self_assessment.partial == PartialReading::Unstated;
    if unstated && document.answers.is_left_open() {
        found.report("/grade", &[]);
    }
}
