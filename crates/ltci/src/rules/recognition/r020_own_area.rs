//! 本统筹地区的结论.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-020`: a conclusion of the same area.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-020",
    severity: Severity::Notice,
    title: text!(
        "本统筹地区的结论",
        "a conclusion of the same area"
    ),
    message: text!(
        "{from}与{to}属于同一统筹地区，不涉及互认。",
        "{from} and {to} pool together; no recognition is needed."
    ),
    help: text!(
        "按本地规定办理。",
        "Proceed by the rules of the region."
    ),
    sources: &[SPECIFICATION.cite("13.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准申请", "the base request"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
            Example::good(
                "other-city",
                text!("另一统筹地区", "another area"),
                Input::Edits(Base::RecognitionRequest, &[("/to_admdvs", r#""500109""#)]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "district",
                text!("同一城市的区县", "a district of the city"),
                Input::Edits(Base::RecognitionRequest, &[("/to_admdvs", r#""510104""#)]),
                "/to_admdvs",
            )
            .beside(&[]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    if case.is_own() {
        found.report("/to_admdvs", &[("from", case.from()), ("to", case.to())]);
    }
}
