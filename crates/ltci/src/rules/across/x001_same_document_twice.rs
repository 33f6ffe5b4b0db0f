//! 同一文书出现两次.

use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-001`: the same document twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-001",
    severity: Severity::Notice,
    title: text!("同一文书出现两次", "the same document twice"),
    message: text!(
        "这份文书与批次中的另一份内容完全相同，只按一份比对。",
        "This document says, word for word, what another one of the batch says; it is compared once."
    ),
    help: text!(
        "如果是重复报送，删去一份；同一份文书不需要报送两次。",
        "If it was sent twice, drop one of them; a document need not be sent again."
    ),
    sources: &[SPECIFICATION.cite("23.1", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "one-document",
                text!("只有一份", "only one"),
                &[(Base::Settlement, &[])],
            ),
            BatchExample::good(
                "another-id",
                text!("编号不同的两份备案", "two filings with different numbers"),
                &[
                    (Base::Filing, &[]),
                    (Base::Filing, &[&[("/filing_id", r#""SAMPLE-F-000002""#)]]),
                ],
            ),
            BatchExample::good(
                "in-a-message",
                text!("一份单独，一份在报文中", "one bare, one in a message"),
                &[(Base::Settlement, &[]), (Base::EnvelopeRequest, &[])],
            ),
        ],
        bad: &[BatchExample::bad(
            "twice",
            text!("同一份备案两次", "one filing twice"),
            &[(Base::Filing, &[]), (Base::Filing, &[])],
            (2, "", 1),
        )],
    },
    check: Check::Across(Key::Content, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut first: Vec<u32> = Vec::new();
    for paper in group.papers() {
        match first.iter().find(|known| group.carriage(**known) == group.carriage(paper)) {
            Some(known) => found.tell((paper, ""), Some((*known, "")), &[]),
            None => first.push(paper),
        }
    }
}
