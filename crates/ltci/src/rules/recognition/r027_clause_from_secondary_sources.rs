//! 所据条款没有见到原文.

use crate::code::Confidence;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-027`: the clause was not seen in the original.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-027",
    severity: Severity::Notice,
    title: text!(
        "所据条款没有见到原文",
        "the clause was not seen in the original"
    ),
    message: text!(
        "所据条款的置信程度为“{confidence}”。",
        "The clause that this rests on is known by: {confidence}."
    ),
    help: text!(
        "正式办理前核对协议原文。",
        "Compare with the original before relying on it."
    ),
    sources: &[SPECIFICATION.cite("13.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准申请", "the base request"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
            Example::good(
                "stated",
                text!("条款有原文", "the original was seen"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#)]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "secondary",
                text!("二手资料", "a secondary source"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#)]),
                "/to_admdvs",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/existing_conclusions/confidence", r#""secondary""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let confidence = case.confidence(case.ground());
    if let Some(confidence) = confidence.filter(|known| *known != Confidence::Stated) {
        found.report("/to_admdvs", &[("confidence", &confidence)]);
    }
}
