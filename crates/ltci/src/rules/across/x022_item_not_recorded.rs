//! 结算的项目在服务记录中没有.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::REST_WITHOUT;
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-022`: a settled item that the record does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-022",
    title: text!("结算的项目在服务记录中没有", "a settled item that the record does not have"),
    message: text!(
        "明细引用的服务记录中没有这个项目。",
        "The record of service that the line names does not have this item."
    ),
    help: text!(
        "按服务记录结算；记录漏填项目的，先更正记录。",
        "Settle what was recorded; if the record lacks the item, correct the record first."
    ),
    sources: &[SPECIFICATION.cite("23.5", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "recorded",
                text!("记录中有", "the record has it"),
                &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[])],
            ),
            BatchExample::good(
                "not-everything-settled",
                text!("记录中的项目不必都结算", "not every item of a record is settled"),
                &[
                    (Base::Settlement, &[REST_WITHOUT]),
                    (Base::ServiceRecord, &[&[("/items/1", "null")]]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-item",
            text!("记录的是另一项目", "another item was recorded"),
            &[
                (Base::Settlement, &[REST_WITHOUT]),
                (Base::ServiceRecord, &[&[("/items/0", "null")]]),
            ],
            (1, "/details/0/ltc_item_codg", 2),
        )],
    },
    check: Check::Across(Key::Record, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(record) = group.records().next() else { return };
    let done = group.items(record.first_item, record.items);
    for line in group.lines().filter(|line| !done.contains(&line.fact.item)) {
        let path = line.path("ltc_item_codg");
        found.tell((line.settlement.paper, &path), Some((record.paper, "/items")), &[]);
    }
}
