//! 协议不承认已有的结论.

use crate::code::YesNo;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-018`: the agreement leaves existing conclusions out.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-018",
    title: text!(
        "协议不承认已有的结论",
        "the agreement leaves existing conclusions out"
    ),
    message: text!(
        "协议{agreement}不承认已有的结论。",
        "Agreement {agreement} does not recognise conclusions that exist."
    ),
    help: text!(
        "按协议约定的程序重新评估。",
        "Assess anew, as the agreement lays down."
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
                "recognised",
                text!("协议承认", "the agreement recognises them"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#)]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "excluded",
                text!("协议不承认", "it does not"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#)]),
                "/to_admdvs",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/existing_conclusions/value", r#""0""#)])
            .beside(&[]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let existing = case.terms().and_then(|terms| terms.existing_conclusions.as_ref());
    let excluded = existing.is_some_and(|figure| figure.value == YesNo::No);
    if let (true, None, Some(agreement)) = (excluded, case.ground(), case.agreement) {
        found.report("/to_admdvs", &[("agreement", &agreement.agreement.id)]);
    }
}
