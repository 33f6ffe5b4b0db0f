//! 两地之间没有互认协议.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-002`: no agreement between the two regions.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-002",
    title: text!(
        "两地之间没有互认协议",
        "no agreement between the two regions"
    ),
    message: text!(
        "{from}与{to}之间没有已知的互认协议。",
        "No agreement between {from} and {to} is known."
    ),
    help: text!(
        "在受理地重新评估；如有协议而本工具没有，用 --agreements 提供。",
        "Have the person assessed there; if there is an agreement that is not known here, give it with --agreements."
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
                "own-area",
                text!("本统筹地区的结论", "a conclusion of the same area"),
                Input::Edits(Base::RecognitionRequest, &[("/to_admdvs", r#""510100""#)]),
            )
            .beside(&[("LTC-R-020", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "beijing",
                text!("北京没有协议", "none with Beijing"),
                Input::Edits(Base::RecognitionRequest, &[("/to_admdvs", r#""110000""#)]),
                "/to_admdvs",
            )
            .beside(&[]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    if !case.is_own() && case.agreement.is_none() {
        found.report("/to_admdvs", &[("from", case.from()), ("to", case.to())]);
    }
}
