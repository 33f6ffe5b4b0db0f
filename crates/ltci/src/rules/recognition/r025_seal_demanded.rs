//! 签章缺失或无效.

use crate::code::YesNo;
use crate::disclose::Specified;
use crate::recognition::{RecognitionCase, SealState};
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-025`: the seal is missing or not valid.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-025",
    title: text!(
        "签章缺失或无效",
        "the seal is missing or not valid"
    ),
    message: text!(
        "协议要求结论有电子签章；本结论验章不通过（{code}）。",
        "The agreement demands a seal; that of this conclusion does not hold ({code})."
    ),
    help: text!(
        "由出具结论的经办机构签章；原因见该规则的说明。",
        "Have the issuing agency seal it; the page of that rule tells the reason."
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
                "missing",
                text!("没有签章", "there is none"),
                Input::Edits(Base::RecognitionRequest, &[]),
                "/assessment/seal",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let demanded = case.terms().and_then(|terms| terms.seal_required.as_ref());
    if let (Some(YesNo::Yes), SealState::Broken(code)) = (demanded.map(|one| one.value), case.seal) {
        found.report("/assessment/seal", &[("code", &Specified::word(code))]);
    }
}
