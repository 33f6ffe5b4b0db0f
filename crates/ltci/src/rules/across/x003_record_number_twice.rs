//! 服务记录编号重复，内容不同.

use super::tell_second;
use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::{AFTERNOON, ELSEWHERE, SECOND_CAREGIVER};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-003`: record number twice with different content.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-003",
    title: text!("服务记录编号重复，内容不同", "record number twice with different content"),
    message: text!(
        "批次中的另一份服务记录编号与此相同，内容不同。",
        "Another document of the batch has the same number and different content."
    ),
    help: text!(
        "更正内容应撤销原服务记录后另编新号；编号录错的，改正编号。",
        "To correct a document undo it and give a new number; if the number was mistyped, correct it."
    ),
    sources: &[SPECIFICATION.cite("23.2", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "another-number",
                text!("编号不同", "different numbers"),
                &[
                    (Base::ServiceRecord, &[]),
                    (Base::ServiceRecord, &[AFTERNOON, &[("/record_id", r#""SAMPLE-R-000009""#)]]),
                ],
            ),
            BatchExample::good(
                "another-institution",
                text!("另一机构的同号记录", "the same number at another institution"),
                &[
                    (Base::ServiceRecord, &[]),
                    (Base::ServiceRecord, &[AFTERNOON, ELSEWHERE, SECOND_CAREGIVER]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-time",
            text!("同号，另一个时间", "the same number at another time"),
            &[(Base::ServiceRecord, &[]), (Base::ServiceRecord, &[AFTERNOON])],
            (2, "/record_id", 1),
        )],
    },
    check: Check::Across(Key::Record, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let papers = group.records().map(|it| ((), it.paper));
    tell_second(papers, "/record_id", found);
}
