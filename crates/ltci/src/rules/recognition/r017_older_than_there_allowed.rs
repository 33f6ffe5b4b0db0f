//! 超过受理地规定的有效期.

use crate::disclose::Disclosable;
use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-017`: older than the region allows.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-017",
    severity: Severity::Warning,
    title: text!(
        "超过受理地规定的有效期",
        "older than the region allows"
    ),
    message: text!(
        "受理地的结论有效期为{months}个月，本结论作出于{concluded}。",
        "In the region a conclusion is valid for {months} months; this one is of {concluded}."
    ),
    help: text!(
        "重新评估。",
        "A new assessment is needed."
    ),
    sources: &[SPECIFICATION.cite("13.3", Basis::Stated)],
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
                text!("正好满期", "the last day"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2028-01-22""#), ("/to_admdvs", r#""310000""#), ("/assessment/person/insuplc_admdvs", r#""310000""#)]),
            )
            .agreement(&[("/parties/group", r#"["31","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_to", r"null")])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("超过一天", "a day over"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2028-01-23""#), ("/to_admdvs", r#""310000""#), ("/assessment/person/insuplc_admdvs", r#""310000""#)]),
                "/assessment/dates/concluded",
            )
            .agreement(&[("/parties/group", r#"["31","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/agreement/in_force_to", r"null")])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let policy = case.target.and_then(|target| target.assessment.as_ref());
    let Some(months) = policy.and_then(|policy| policy.validity_months.as_ref()) else { return };
    let (concluded, months) = (case.request.assessment.dates.concluded, months.value);
    let Ok(number) = i32::try_from(months.0) else { return };
    if concluded.plus_months(number) < case.request.as_of {
        let params: [(&str, &dyn Disclosable); 2] = [("months", &months), ("concluded", &concluded)];
        found.report("/assessment/dates/concluded", &params);
    }
}
