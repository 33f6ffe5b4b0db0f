//! 协议的评估标准未载明: a level is one of a scale.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-046`: scale of the agreement is not stated.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-046",
    severity: Severity::Notice,
    title: text!(
        "协议的评估标准未载明",
        "scale of the agreement is not stated"
    ),
    message: text!(
        "协议没有载明采用哪一评估标准。",
        "The agreement does not state which scale it is about."
    ),
    help: text!(
        "见到协议全文后补上；标准不同的等级不能换算。",
        "Add it when the whole text is at hand; levels of different scales cannot be converted."
    ),
    sources: &[SPECIFICATION.cite("12.11", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "no-version",
                text!("没有数据版本", "no version"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/scale/version", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "absent",
                text!("没有载明", "absent"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/scale", "null"),
                ]),
                "/terms/scale",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    if agreement.terms.as_ref().is_none_or(|terms| terms.scale.is_none()) {
        found.report("/terms/scale", &[]);
    }
}
