//! 评估标准不是协议约定的.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-011`: the scale is not the one agreed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-011",
    severity: Severity::Warning,
    title: text!(
        "评估标准不是协议约定的",
        "the scale is not the one agreed"
    ),
    message: text!(
        "协议约定的评估标准为{agreed}，本结论用的是{scale}；不同标准的等级不能换算。",
        "The agreement is about {agreed}; this conclusion was made under {scale}, and levels of different scales are not converted."
    ),
    help: text!(
        "按约定的标准重新评估。",
        "Have the person assessed under the scale agreed."
    ),
    sources: &[SPECIFICATION.cite("13.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准申请", "the base request"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
            Example::good(
                "same-scale",
                text!("同一标准", "the same scale"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "elderly",
                text!("老年人能力评估", "assessment of the elderly"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/scores", r"null"), ("/assessment/totals", r"null"), ("/assessment/grades", r"null"), ("/assessment/scale/id", r#""gb-t-42195-2022""#), ("/assessment/total", r"40"), ("/assessment/level", r#""3""#)]),
                "/assessment/scale/id",
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let Some(agreed) = case.terms().and_then(|terms| terms.scale.as_ref()) else { return };
    let scale = case.request.assessment.scale.id;
    if agreed.id != scale {
        found.report("/assessment/scale/id", &[("agreed", &agreed.id), ("scale", &scale)]);
    }
}
