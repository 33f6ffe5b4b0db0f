//! 是否承认已有结论未载明: not stated is not yes.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-044`: recognition of an existing conclusion is not stated.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-044",
    severity: Severity::Notice,
    title: text!(
        "是否承认已有结论未载明",
        "recognition of an existing conclusion is not stated"
    ),
    message: text!(
        "协议没有载明是否承认另一方已有的评估结论。",
        "The agreement does not state whether an existing conclusion of the other side is recognised."
    ),
    help: text!(
        "见到协议全文后补上；未载明的，不得当作承认。",
        "Add it when the whole text is at hand; not stated does not mean recognised."
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
                "no",
                text!("载明不承认", "stated that it is not"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/existing_conclusions/value", r#""0""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "absent",
                text!("没有载明", "absent"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/existing_conclusions", "null"),
                ]),
                "/terms/existing_conclusions",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    if agreement.terms.as_ref().is_none_or(|terms| terms.existing_conclusions.is_none()) {
        found.report("/terms/existing_conclusions", &[]);
    }
}
