//! 所代替的协议未载入: what is superseded must be known.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-041`: superseded agreement is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-041",
    severity: Severity::Warning,
    title: text!(
        "所代替的协议未载入",
        "superseded agreement is not known"
    ),
    message: text!(
        "所代替的协议“{id}”没有载入，代替关系没有生效。",
        "The agreement {id} that this one supersedes is not known here; nothing was superseded."
    ),
    help: text!(
        "核对标识，或一并载入该协议。",
        "Check the identifier, or load that agreement too."
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
                "known",
                text!("已载入的", "a known one"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/supersedes", r#""chengdu-chongqing-2023""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("没有这个协议", "no such agreement"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/supersedes", r#""sample-2025""#),
                ]),
                "/agreement/supersedes",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, context: &Context, found: &mut Findings) {
    let Some(id) = agreement.agreement.supersedes else { return };
    if id != agreement.agreement.id && context.agreements().get(&id).is_none() {
        found.report("/agreement/supersedes", &[("id", &id)]);
    }
}
