//! 没有自评等级.

use crate::disclose::Specified;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-010`: no grade of a self-assessment.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-010",
    severity: Severity::Notice,
    title: text!(
        "没有自评等级",
        "no grade of a self-assessment"
    ),
    message: text!(
        "协议只适用于自评等级{agreed}，申请中没有自评等级，未能核对。",
        "The agreement covers grades {agreed}; the request gives none, so that this was not checked."
    ),
    help: text!(
        "附上自评表的等级。",
        "Give the grade of the self-assessment."
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
                "no-gate",
                text!("协议不限自评等级", "an agreement without such a limit"),
                Input::Edits(Base::RecognitionRequest, &[("/self_grade", r"null")]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/self_grades", r"null")])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "missing",
                text!("没有写", "it is missing"),
                Input::Edits(Base::RecognitionRequest, &[("/self_grade", r"null")]),
                "/self_grade",
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let Some(agreed) = case.terms().and_then(|terms| terms.self_grades.as_ref()) else { return };
    if case.request.self_grade.is_none() {
        let agreed: Vec<_> = agreed.values.iter().map(|one| one.as_str()).collect();
        found.report("/self_grade", &[("agreed", &Specified::list(&agreed))]);
    }
}
