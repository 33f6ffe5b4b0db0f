//! 参保地不在两地之内.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-023`: insured in neither of the two.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-023",
    title: text!(
        "参保地不在两地之内",
        "insured in neither of the two"
    ),
    message: text!(
        "被评估人在{insured}参保，既不是出具结论的地区，也不是受理地。",
        "The person is insured in {insured}, which is neither where the conclusion was made nor where it is asked."
    ),
    help: text!(
        "向参保地申请。",
        "Apply to the place of insurance."
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
                "assessed-at-home",
                text!("在参保地评估", "assessed where the person is insured"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""510104""#)]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "third-place",
                text!("在第三地参保", "insured in a third place"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insuplc_admdvs", r#""330200""#)]),
                "/assessment/person/insuplc_admdvs",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let insured = case.request.assessment.person.insuplc_admdvs;
    let is_party = case.is_insured_in(case.from()) || case.is_insured_in(case.to());
    if case.agreement.is_some() && !is_party {
        found.report("/assessment/person/insuplc_admdvs", &[("insured", &insured)]);
    }
}
