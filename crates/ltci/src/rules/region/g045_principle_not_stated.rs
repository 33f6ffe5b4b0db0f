//! 待遇原则未载明: whose benefits apply has to be known.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-045`: principle of benefits is not stated.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-045",
    severity: Severity::Notice,
    title: text!(
        "待遇原则未载明",
        "principle of benefits is not stated"
    ),
    message: text!(
        "协议没有载明按哪一方的待遇标准支付。",
        "The agreement does not state whose benefit standard applies."
    ),
    help: text!(
        "见到协议全文后补上。",
        "Add it when the whole text is at hand."
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
                "insured-place",
                text!("参保地待遇", "that of the insured place"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/principle/value", r#""insured_place_benefit""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "absent",
                text!("没有载明", "absent"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/principle", "null"),
                ]),
                "/terms/principle",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    if agreement.terms.as_ref().is_none_or(|terms| terms.principle.is_none()) {
        found.report("/terms/principle", &[]);
    }
}
