//! 评估类型不在协议范围内.

use crate::disclose::Specified;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-008`: the kind of assessment is outside the agreement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-008",
    title: text!(
        "评估类型不在协议范围内",
        "the kind of assessment is outside the agreement"
    ),
    message: text!(
        "协议适用的评估类型为{agreed}，本结论为{kind}。",
        "The agreement covers {agreed}; this conclusion is {kind}."
    ),
    help: text!(
        "按协议范围内的类型办理，或者重新评估。",
        "Use a kind that the agreement covers, or assess anew."
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
                "change",
                text!("状态变更评估", "a change of state"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/asmt_kind", r#""change""#)]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "periodic",
                text!("期满复评", "a periodic re-assessment"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment/asmt_kind", r#""periodic""#)]),
                "/assessment/asmt_kind",
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let Some(agreed) = case.terms().and_then(|terms| terms.asmt_kinds.as_ref()) else { return };
    let kind = case.request.assessment.asmt_kind;
    if !agreed.values.contains(&kind) {
        let agreed: Vec<_> = agreed.values.iter().map(|one| one.as_str()).collect();
        let agreed = Specified::list(&agreed);
        found.report("/assessment/asmt_kind", &[("agreed", &agreed), ("kind", &kind)]);
    }
}
