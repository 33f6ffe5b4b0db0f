//! 评估标准的数据版本不同.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-014`: another version of the tables.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-014",
    severity: Severity::Warning,
    title: text!(
        "评估标准的数据版本不同",
        "another version of the tables"
    ),
    message: text!(
        "约定的数据版本为{agreed}，本结论用的是{version}。",
        "The version agreed is {agreed}; the conclusion was made with {version}."
    ),
    help: text!(
        "按约定的版本重新计算等级，或者重新评估。",
        "Compute the level with the version agreed, or assess anew."
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
                "same-version",
                text!("同一版本", "the same version"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "other-version",
                text!("约定了另一版本", "another one was agreed"),
                Input::Edits(Base::RecognitionRequest, &[]),
                "/assessment/scale/version",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/scale/version", r#""2""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let Some(demanded) = case.demanded_scale().filter(|_| case.agreement.is_some()) else { return };
    let (scale, Some(agreed)) = (&case.request.assessment.scale, demanded.version) else { return };
    if demanded.id == scale.id && agreed != scale.version {
        let path = "/assessment/scale/version";
        found.report(path, &[("agreed", &agreed), ("version", &scale.version)]);
    }
}
