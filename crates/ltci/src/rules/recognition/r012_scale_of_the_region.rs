//! 受理地采用另一种评估标准.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-012`: the region that is asked uses another scale.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-012",
    severity: Severity::Warning,
    title: text!(
        "受理地采用另一种评估标准",
        "the region that is asked uses another scale"
    ),
    message: text!(
        "受理地采用{there}，本结论用的是{scale}；没有主管部门公布的对应表，等级不能换算。",
        "The region uses {there}; this conclusion was made under {scale}. No authority has published a table, so that the level is not converted."
    ),
    help: text!(
        "按受理地的标准重新评估。",
        "Have the person assessed under the scale of the region."
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
                "agreed",
                text!("协议约定了标准", "the agreement names the scale"),
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
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/scale", r"null")])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let agreed = case.terms().and_then(|terms| terms.scale.as_ref());
    let (None, Some(there), Some(_)) = (agreed, case.demanded_scale(), case.agreement) else {
        return;
    };
    let scale = case.request.assessment.scale.id;
    if there.id != scale {
        found.report("/assessment/scale/id", &[("there", &there.id), ("scale", &scale)]);
    }
}
