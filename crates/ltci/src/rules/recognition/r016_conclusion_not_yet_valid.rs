//! 结论尚未生效.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-016`: the conclusion is not yet valid.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-016",
    title: text!(
        "结论尚未生效",
        "the conclusion is not yet valid"
    ),
    message: text!(
        "结论自{begin}起有效，判定日期为{as_of}。",
        "The conclusion is valid from {begin}; the day asked is {as_of}."
    ),
    help: text!(
        "生效后再申请。",
        "Ask again when it is valid."
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
                "first-day",
                text!("生效首日", "the first day"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2026-02-01""#)]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("生效前一天", "the day before"),
                Input::Edits(Base::RecognitionRequest, &[("/as_of", r#""2026-01-31""#)]),
                "/assessment/validity/begndate",
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let (begin, as_of) = (case.request.assessment.validity.begndate, case.request.as_of);
    if as_of < begin {
        found.report("/assessment/validity/begndate", &[("begin", &begin), ("as_of", &as_of)]);
    }
}
