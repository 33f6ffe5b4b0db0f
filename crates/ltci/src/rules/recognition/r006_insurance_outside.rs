//! 险种不在协议范围内.

use crate::code::InsuranceType;
use crate::disclose::Specified;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-006`: the insurance is outside the agreement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-006",
    title: text!(
        "险种不在协议范围内",
        "the insurance is outside the agreement"
    ),
    message: text!(
        "协议适用于险种{agreed}，被评估人的险种为{insutype}。",
        "The agreement covers insurance {agreed}; the person has {insutype}."
    ),
    help: text!(
        "核对被评估人的险种类型；不在范围内的，须重新评估。",
        "Check the insurance of the person; outside the agreement a new assessment is needed."
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
                "covered",
                text!("险种在范围内", "an insurance that is covered"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "residents",
                text!("只适用于职工", "employees only"),
                Input::Edits(Base::RecognitionRequest, &[]),
                "/assessment/person/insutype",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/insutypes/values", r#"["310"]"#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let Some(agreed) = case.terms().and_then(|terms| terms.insutypes.as_ref()) else { return };
    let insutype = case.request.assessment.person.insutype;
    if insutype != InsuranceType::LongTermCare && !agreed.values.contains(&insutype) {
        let agreed: Vec<_> = agreed.values.iter().map(|one| one.as_str()).collect();
        let agreed = Specified::list(&agreed);
        let path = "/assessment/person/insutype";
        found.report(path, &[("agreed", &agreed), ("insutype", &insutype)]);
    }
}
