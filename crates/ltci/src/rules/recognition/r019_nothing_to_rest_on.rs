//! 未载明承认已有的结论，又没有得分.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-019`: existing conclusions are not mentioned, and there are no scores.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-019",
    severity: Severity::Warning,
    title: text!(
        "未载明承认已有的结论，又没有得分",
        "existing conclusions are not mentioned, and there are no scores"
    ),
    message: text!(
        "协议{agreement}没有写明是否承认已有的结论；结论不带得分，也不能重新计算。",
        "Agreement {agreement} does not say whether existing conclusions are recognised, and without scores the level cannot be recomputed."
    ),
    help: text!(
        "附上全部得分，或者重新评估。",
        "Give all the scores, or assess anew."
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
                "with-scores",
                text!("带得分的结论", "with the scores"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#)]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/existing_conclusions", r"null")])
            .beside(&[("LTC-R-022", "/assessment/scores"), ("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "without-scores",
                text!("不带得分的结论", "without scores"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#), ("/assessment/scores", r"null"), ("/assessment/totals", r"null"), ("/assessment/grades", r"null")]),
                "/assessment/scores",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/existing_conclusions", r"null")])
            .beside(&[]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let existing = case.terms().and_then(|terms| terms.existing_conclusions.as_ref());
    if let (None, None, Some(agreement)) = (existing, case.ground(), case.agreement) {
        found.report("/assessment/scores", &[("agreement", &agreement.agreement.id)]);
    }
}
