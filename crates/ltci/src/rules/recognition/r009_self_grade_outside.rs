//! 自评等级不在协议范围内.

use crate::disclose::Specified;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-009`: the grade of the self-assessment is outside the agreement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-009",
    title: text!(
        "自评等级不在协议范围内",
        "the grade of the self-assessment is outside the agreement"
    ),
    message: text!(
        "协议适用于自评等级{agreed}，本申请为{grade}。",
        "The agreement covers grades {agreed}; this request has {grade}."
    ),
    help: text!(
        "核对自评表；不在范围内的，不能按协议申请。",
        "Check the self-assessment; outside the agreement nobody can apply under it."
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
                "lowest",
                text!("范围内最轻的等级", "the mildest that is covered"),
                Input::Edits(Base::RecognitionRequest, &[("/self_grade", r#""C""#)]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "milder",
                text!("再轻一级", "one grade milder"),
                Input::Edits(Base::RecognitionRequest, &[("/self_grade", r#""B""#)]),
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
    let Some(grade) = case.request.self_grade else { return };
    if !agreed.values.contains(&grade) {
        let agreed: Vec<_> = agreed.values.iter().map(|one| one.as_str()).collect();
        let agreed = Specified::list(&agreed);
        found.report("/self_grade", &[("agreed", &agreed), ("grade", &grade)]);
    }
}
