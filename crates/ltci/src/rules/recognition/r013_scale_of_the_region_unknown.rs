//! 不知道受理地采用哪种评估标准.

use crate::recognition::RecognitionCase;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-013`: the scale of the region that is asked is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-013",
    severity: Severity::Warning,
    title: text!(
        "不知道受理地采用哪种评估标准",
        "the scale of the region that is asked is not known"
    ),
    message: text!(
        "协议没有约定评估标准，{to}采用哪种标准也没有资料。",
        "The agreement names no scale, and which one {to} uses is not known."
    ),
    help: text!(
        "向受理地核实，用 --regions 提供该地的参数。",
        "Ask the region, and give its profile with --regions."
    ),
    sources: &[SPECIFICATION.cite("13.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准申请", "the base request"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .beside(&[("LTC-R-021", "/to_admdvs")]),
            Example::good(
                "known",
                text!("知道受理地的标准", "the scale of the region is known"),
                Input::Edits(Base::RecognitionRequest, &[]),
            )
            .agreement(&[("/parties/group", r#"["50","5101"]"#), ("/terms/seal_required/value", r#""0""#), ("/terms/scale", r"null")])
            .beside(&[("LTC-R-021", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "ningbo",
                text!("宁波的标准没有资料", "nothing is known of Ningbo"),
                Input::Edits(Base::RecognitionRequest, &[("/to_admdvs", r#""330200""#), ("/assessment/person/insuplc_admdvs", r#""330200""#), ("/assessment/agency/admdvs", r#""330300""#)]),
                "/to_admdvs",
            )
            .beside(&[("LTC-R-024", "/assessment/dates/concluded"), ("LTC-R-021", "/to_admdvs"), ("LTC-R-027", "/to_admdvs")]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    if case.agreement.is_some() && case.demanded_scale().is_none() {
        found.report("/to_admdvs", &[("to", case.to())]);
    }
}
