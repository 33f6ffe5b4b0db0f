//! 等级由得分重新计算.

use crate::recognition::{Ground, RecognitionCase};
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-022`: the level follows from the scores.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-022",
    severity: Severity::Notice,
    title: text!(
        "等级由得分重新计算",
        "the level follows from the scores"
    ),
    message: text!(
        "协议没有写明是否承认已有的结论；按同一标准由得分重新计算，等级为{level}，与结论一致。",
        "The agreement does not mention existing conclusions; recomputed under the same scale the level is {level}, as the conclusion says."
    ),
    help: text!(
        "这是本项目的读法，受理地可以要求重新评估。",
        "This is a reading of this project; the region may still ask for a new assessment."
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
                text!("协议承认已有的结论", "the agreement recognises them"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#)]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "not-stated",
                text!("协议没有写明", "it does not say"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#)]),
                "/assessment/scores",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/existing_conclusions", r"null")])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    if case.ground() == Some(Ground::Scores) {
        found.report("/assessment/scores", &[("level", &case.request.assessment.level)]);
    }
}
