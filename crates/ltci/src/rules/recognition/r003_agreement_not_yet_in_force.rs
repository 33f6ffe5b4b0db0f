//! 协议尚未施行.

use crate::recognition::RecognitionCase;
use crate::region::InForceAt;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-003`: the agreement is not yet in force.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-003",
    title: text!(
        "协议尚未施行",
        "the agreement is not yet in force"
    ),
    message: text!(
        "协议{agreement}自{first}起施行，判定日期为{as_of}。",
        "Agreement {agreement} is in force from {first}; the day asked is {as_of}."
    ),
    help: text!(
        "施行后再申请；此前须重新评估。",
        "Ask again when it is in force; until then a new assessment is needed."
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
                "first-day",
                text!("施行首日", "the first day"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2026-02-01""#)]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_from", r#""2026-02-01""#)])
            .beside(&[("LTC-R-024", "/assessment/dates/concluded"), ("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("施行前一天", "the day before"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2026-02-01""#)]),
                "/as_of",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_from", r#""2026-02-02""#)])
            .beside(&[("LTC-R-024", "/assessment/dates/concluded")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let (Some(InForceAt::NotYet), Some(agreement)) = (case.standing(), case.agreement) else {
        return;
    };
    let Some(first) = agreement.earliest() else { return };
    let (id, as_of) = (agreement.agreement.id, case.request.as_of);
    found.report("/as_of", &[("agreement", &id), ("first", &first), ("as_of", &as_of)]);
}
