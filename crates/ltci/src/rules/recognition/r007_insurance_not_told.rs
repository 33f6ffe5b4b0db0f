//! 看不出职工还是居民.

use crate::code::InsuranceType;
use crate::disclose::Specified;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-007`: employee or resident is not told.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-007",
    severity: Severity::Warning,
    title: text!(
        "看不出职工还是居民",
        "employee or resident is not told"
    ),
    message: text!(
        "协议只适用于险种{agreed}，结论中的险种为410，看不出被评估人是职工还是居民。",
        "The agreement covers insurance {agreed} only; the conclusion says 410, which does not tell employees from residents."
    ),
    help: text!(
        "在结论中写明基本医疗保险的险种。",
        "Give the basic medical insurance of the person in the conclusion."
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
                "told",
                text!("写明了险种", "the insurance is told"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "long-term-care",
                text!("只写410", "only 410"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/person/insutype", r#""410""#)]),
                "/assessment/person/insutype",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let Some(agreed) = case.terms().and_then(|terms| terms.insutypes.as_ref()) else { return };
    let insutype = case.request.assessment.person.insutype;
    if insutype == InsuranceType::LongTermCare && !agreed.values.contains(&insutype) {
        let agreed: Vec<_> = agreed.values.iter().map(|one| one.as_str()).collect();
        let agreed = Specified::list(&agreed);
        found.report("/assessment/person/insutype", &[("agreed", &agreed)]);
    }
}
