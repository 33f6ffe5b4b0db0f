//! 协议代替自身: a later one takes the place of an earlier.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-040`: agreement supersedes itself.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-040",
    title: text!(
        "协议代替自身",
        "agreement supersedes itself"
    ),
    message: text!(
        "协议“{id}”写明代替的是它自身。",
        "The agreement {id} says that it supersedes itself."
    ),
    help: text!(
        "改为所代替的协议的标识，或删去。",
        "Name the agreement that it supersedes, or leave it out."
    ),
    sources: &[SPECIFICATION.cite("12.12", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "other",
                text!("代替另一协议", "another one"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/supersedes", r#""chengdu-chongqing-2023""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "itself",
                text!("自身", "itself"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/supersedes", r#""sample-2026""#),
                ]),
                "/agreement/supersedes",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let header = &agreement.agreement;
    if header.supersedes == Some(header.id) {
        found.report("/agreement/supersedes", &[("id", &header.id)]);
    }
}
