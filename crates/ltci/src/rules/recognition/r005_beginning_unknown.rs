//! 协议的施行日期不清楚.

use crate::recognition::RecognitionCase;
use crate::region::InForceAt;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-005`: the day on which the agreement begins is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-005",
    severity: Severity::Warning,
    title: text!(
        "协议的施行日期不清楚",
        "the day on which the agreement begins is not known"
    ),
    message: text!(
        "协议{agreement}自哪一天起施行，资料没有写明，{as_of}是否适用无法判定。",
        "From which day agreement {agreement} is in force is not known, so that {as_of} cannot be told."
    ),
    help: text!(
        "向经办机构核实施行日期，写入协议文件。",
        "Ask the agency for the day, and put it into the file of the agreement."
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
                "month-after",
                text!("施行月份之后", "after the month in which it begins"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_from", r"null"), ("/agreement/in_force_month", r#""2026-01""#)])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "same-month",
                text!("施行当月", "in the month in which it begins"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2026-02-03""#)]),
                "/as_of",
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_from", r"null"), ("/agreement/in_force_month", r#""2026-02""#)])
            .beside(&[("LTC-R-024", "/assessment/dates/concluded")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let (Some(InForceAt::Unknown), Some(agreement)) = (case.standing(), case.agreement) else {
        return;
    };
    let (id, as_of) = (agreement.agreement.id, case.request.as_of);
    found.report("/as_of", &[("agreement", &id), ("as_of", &as_of)]);
}
