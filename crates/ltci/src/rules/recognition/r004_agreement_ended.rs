//! 协议已停止施行.

use crate::recognition::RecognitionCase;
use crate::region::InForceAt;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-004`: the agreement is no longer in force.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-004",
    title: text!(
        "协议已停止施行",
        "the agreement is no longer in force"
    ),
    message: text!(
        "协议{agreement}施行至{last}，判定日期为{as_of}。",
        "Agreement {agreement} was in force until {last}; the day asked is {as_of}."
    ),
    help: text!(
        "核对有无接续的协议；没有的，须重新评估。",
        "See whether another agreement follows; if not, a new assessment is needed."
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
                "last-day",
                text!("施行最后一天", "the last day"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_to", r#""2026-06-01""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("停止施行次日", "the day after"),
                Input::Edits(Base::RecognitionRequest, &[]),
                "/as_of",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_to", r#""2026-05-31""#)])
            .beside(&[]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let (Some(InForceAt::Ended), Some(agreement)) = (case.standing(), case.agreement) else {
        return;
    };
    let Some(last) = agreement.agreement.in_force_to else { return };
    let (id, as_of) = (agreement.agreement.id, case.request.as_of);
    found.report("/as_of", &[("agreement", &id), ("last", &last), ("as_of", &as_of)]);
}
