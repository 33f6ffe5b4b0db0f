//! 签章未经验证.

use crate::code::YesNo;
use crate::recognition::{RecognitionCase, SealState};
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-026`: the seal was not checked.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-026",
    severity: Severity::Warning,
    title: text!(
        "签章未经验证",
        "the seal was not checked"
    ),
    message: text!(
        "协议要求结论有电子签章；没有提供公钥，不能验章。",
        "The agreement demands a seal; without keys it could not be checked."
    ),
    help: text!(
        "用 --keys 提供公钥簿。",
        "Give the key ring with --keys."
    ),
    sources: &[SPECIFICATION.cite("13.8", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准申请", "the base request"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
            Example::good(
                "not-demanded",
                text!("协议不要求签章", "none is demanded"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "without-keys",
                text!("没有公钥", "without keys"),
                Input::Edits(Base::RecognitionRequest, &[("/assessment", include_str!("../../../data/bases/assessment-sealed.json")), ("/to_admdvs", r#""330300""#)]),
                "/assessment/seal",
            )
            .agreement(&[("/parties/group", r#"["33"]"#), ("/terms/insutypes", r"null")])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let demanded = case.terms().and_then(|terms| terms.seal_required.as_ref());
    if let (Some(YesNo::Yes), SealState::NotChecked) = (demanded.map(|one| one.value), case.seal) {
        found.report("/assessment/seal", &[]);
    }
}
