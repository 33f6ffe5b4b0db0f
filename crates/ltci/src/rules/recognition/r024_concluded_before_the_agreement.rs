//! 结论作出于协议施行之前.

use crate::disclose::Disclosable;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-024`: concluded before the agreement began.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-024",
    severity: Severity::Warning,
    title: text!(
        "结论作出于协议施行之前",
        "concluded before the agreement began"
    ),
    message: text!(
        "结论作出于{concluded}，协议{agreement}自{first}起施行，是否适用于此前的结论没有写明。",
        "The conclusion is of {concluded}; agreement {agreement} began on {first}, and whether it covers earlier ones is not stated."
    ),
    help: text!(
        "向受理地核实，或者重新评估。",
        "Ask the region, or assess anew."
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
                text!("施行当天作出", "concluded on the first day"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_from", r#""2026-01-22""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "a day earlier"),
                Input::Edits(Base::RecognitionRequest, &[]),
                "/assessment/dates/concluded",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_from", r#""2026-01-23""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let (Some(agreement), Some(first)) = (case.agreement, case.agreed_since) else { return };
    let concluded = case.request.assessment.dates.concluded;
    if concluded < first {
        let id = agreement.agreement.id;
        let params: [(&str, &dyn Disclosable); 3] =
            [("concluded", &concluded), ("agreement", &id), ("first", &first)];
        found.report("/assessment/dates/concluded", &params);
    }
}
