//! 备案编号重复，内容不同.

use super::tell_second;
use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-005`: filing number twice with different content.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-005",
    title: text!("备案编号重复，内容不同", "filing number twice with different content"),
    message: text!(
        "批次中的另一份备案编号与此相同，内容不同。",
        "Another document of the batch has the same number and different content."
    ),
    help: text!(
        "更正内容应撤销原备案后另编新号；编号录错的，改正编号。",
        "To correct a document undo it and give a new number; if the number was mistyped, correct it."
    ),
    sources: &[SPECIFICATION.cite("23.2", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "another-number",
                text!("编号不同", "different numbers"),
                &[
                    (Base::Filing, &[]),
                    (Base::Filing, &[&[("/filing_id", r#""SAMPLE-F-000002""#)]]),
                ],
            ),
            BatchExample::good(
                "filing-and-its-end",
                text!("备案及其撤销", "a filing and its cancellation"),
                &[(Base::Filing, &[]), (Base::FilingCancellation, &[])],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-day",
            text!("同号，开始日期不同", "the same number, another first day"),
            &[(Base::Filing, &[]), (Base::Filing, &[&[("/begndate", r#""2026-05-11""#)]])],
            (2, "/filing_id", 1),
        )],
    },
    check: Check::Across(Key::Filing, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let papers = group.filings().map(|it| (it.agency, it.paper));
    tell_second(papers, "/filing_id", found);
}
