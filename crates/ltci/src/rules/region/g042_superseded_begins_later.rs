//! 所代替的协议施行更晚: the later takes the place of the earlier.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-042`: superseded agreement begins later.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-042",
    title: text!(
        "所代替的协议施行更晚",
        "superseded agreement begins later"
    ),
    message: text!(
        "本协议自{from}起施行，所代替的协议{other}才施行。",
        "This agreement applies from {from}, the one it supersedes only from {other}."
    ),
    help: text!(
        "核对两个日期和代替关系。",
        "Check both days and which supersedes which."
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
                "earlier",
                text!("较早的", "an earlier one"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/supersedes", r#""chengdu-chongqing-2024""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "later",
                text!("较晚的", "a later one"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/supersedes", r#""zhejiang-2026""#),
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
    let agreements = context.agreements();
    let other = agreements.get(&id).and_then(RecognitionAgreement::earliest);
    if let Some((from, other)) = agreement.earliest().zip(other).filter(|(from, other)| from < other) {
        found.report("/agreement/supersedes", &[("from", &from), ("other", &other)]);
    }
}
