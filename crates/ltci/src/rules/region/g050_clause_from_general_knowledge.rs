//! 协议内容未见来源: what nobody has seen in print is said to be so.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::code::Confidence;
use crate::region::statements;

/// `LTC-G-050`: clause without a source that was seen.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-050",
    severity: Severity::Notice,
    title: text!(
        "协议内容未见来源",
        "clause without a source that was seen"
    ),
    message: text!(
        "这一项出自通识，未见来源。",
        "This is general knowledge; no source was seen."
    ),
    help: text!(
        "使用前核对协议文件；见到后改正依据和置信程度。",
        "Check the agreement before use, then correct source and confidence."
    ),
    sources: &[SPECIFICATION.cite("12.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "secondary",
                text!("二手", "secondary"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/principle/confidence", r#""secondary""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "principle",
                text!("待遇原则", "the principle"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/principle/confidence", r#""general_knowledge""#),
                ]),
                "/terms/principle",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    for statement in statements(agreement) {
        if statement.confidence == Confidence::GeneralKnowledge {
            found.report(&statement.path, &[]);
        }
    }
}
