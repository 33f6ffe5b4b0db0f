//! 同一服务记录结算了两次.

use std::collections::BTreeMap;

use crate::batch::{Across, Group, Key, Line};
use crate::rules::batch_samples::{MARCH, SECOND};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-019`: a record settled twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-019",
    title: text!("同一服务记录结算了两次", "a record settled twice"),
    message: text!(
        "批次中的另一笔结算已按同一份服务记录结算了这个项目。",
        "Another settlement of the batch has settled this item by the same record of service."
    ),
    help: text!(
        "一份服务记录的一个项目只结算一次；先撤销多出的一笔结算，再重新结算。",
        "An item of a record is settled once: cancel the settlement that is too much, then settle again."
    ),
    sources: &[SPECIFICATION.cite("23.5", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "own-records",
                text!("各有各的记录", "each has its own records"),
                &[(Base::Settlement, &[]), (Base::Settlement, &[MARCH])],
            ),
            BatchExample::good(
                "cancelled",
                text!("前一笔已撤销", "the first one is cancelled"),
                &[
                    (Base::Settlement, &[]),
                    (Base::Cancellation, &[]),
                    (Base::Settlement, &[SECOND]),
                ],
            ),
            BatchExample::good(
                "another-item",
                text!("同一记录的另一项目", "another item of the same record"),
                &[
                    (Base::Settlement, &[]),
                    (
                        Base::Settlement,
                        &[MARCH, &[("/details/2/service_record_id", r#""SAMPLE-R-000001""#)]],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "next-month",
            text!("下月又结算同一记录", "settled again next month"),
            &[
                (Base::Settlement, &[]),
                (
                    Base::Settlement,
                    &[MARCH, &[("/details/0/service_record_id", r#""SAMPLE-R-000001""#)]],
                ),
            ],
            (2, "/details/0/service_record_id", 1),
        )],
    },
    check: Check::Across(Key::Record, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    if group.lines().nth(1).is_none() {
        return;
    }
    let mut first: BTreeMap<u64, Line<'_>> = BTreeMap::new();
    for line in group.lines() {
        match first.get(&line.fact.item) {
            None => {
                first.insert(line.fact.item, line);
            }
            Some(known) if known.settlement.paper == line.settlement.paper => {}
            Some(known) => {
                let other = known.path("service_record_id");
                let other = Some((known.settlement.paper, other.as_str()));
                found.tell((line.settlement.paper, &line.path("service_record_id")), other, &[]);
            }
        }
    }
}
