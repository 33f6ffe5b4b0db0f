//! 同一次服务记录了两次.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::{AFTERNOON, SECOND_CAREGIVER};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-007`: one visit recorded twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-007",
    title: text!("同一次服务记录了两次", "one visit recorded twice"),
    message: text!(
        "批次中的另一份服务记录，参保人、护理人员、起止时间与此完全相同，编号不同。",
        "Another record of the batch has the same person, the same caregiver and the same times under another number."
    ),
    help: text!(
        "同一次服务只留一份记录；项目不全的，补在同一份记录中。",
        "Keep one record of a visit; items that are missing go into the same record."
    ),
    sources: &[SPECIFICATION.cite("23.3", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "next-visit",
                text!("下一次服务", "the next visit"),
                &[
                    (Base::ServiceRecord, &[]),
                    (Base::ServiceRecord, &[&[("/record_id", r#""SAMPLE-R-000009""#)], AFTERNOON]),
                ],
            ),
            BatchExample::good(
                "two-caregivers",
                text!("两名护理人员同时服务", "two caregivers at once"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[&[("/record_id", r#""SAMPLE-R-000009""#)], SECOND_CAREGIVER],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "two-numbers",
            text!("同一次服务，两个编号", "one visit under two numbers"),
            &[
                (Base::ServiceRecord, &[]),
                (Base::ServiceRecord, &[&[("/record_id", r#""SAMPLE-R-000009""#)]]),
            ],
            (2, "/record_id", 1),
        )],
    },
    check: Check::Across(Key::Person, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut records: Vec<_> = group.records().collect();
    // Stable, so that records of one visit keep their order.
    records.sort_by_key(|it| (it.span, it.caregiver));
    for pair in records.windows(2) {
        let [one, next] = pair else { continue };
        if (one.span, one.caregiver) == (next.span, next.caregiver) && one.id != next.id {
            found.tell((next.paper, "/record_id"), Some((one.paper, "/record_id")), &[]);
        }
    }
}
