//! 结论已过有效期.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-015`: the conclusion has expired.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-015",
    severity: Severity::Warning,
    title: text!(
        "结论已过有效期",
        "the conclusion has expired"
    ),
    message: text!(
        "结论有效期截至{end}，判定日期为{as_of}。",
        "The conclusion was valid until {end}; the day asked is {as_of}."
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
                text!("有效期最后一天", "the last day"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2028-01-31""#)]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("过期一天", "the day after"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2028-02-01""#)]),
                "/assessment/validity/enddate",
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let (end, as_of) = (case.request.assessment.validity.enddate, case.request.as_of);
    if end < as_of {
        found.report("/assessment/validity/enddate", &[("end", &end), ("as_of", &as_of)]);
    }
}
