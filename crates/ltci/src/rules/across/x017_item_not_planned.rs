//! 项目不在计划内.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::REST_WITHOUT;
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-017`: item not in the plan.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-017",
    severity: Severity::Warning,
    title: text!("项目不在计划内", "item not in the plan"),
    message: text!(
        "所引用的护理服务计划中没有这个项目。",
        "The care plan does not have this item."
    ),
    help: text!(
        "需要这个项目的，先变更计划；项目编码填错的，改正。",
        "If the item is needed change the plan first; if its code is wrong, correct it."
    ),
    sources: &[SPECIFICATION.cite("23.4", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "planned",
                text!("项目都在计划内", "every item is planned"),
                &[
                    (Base::CarePlan, &[]),
                    (Base::ServiceRecord, &[]),
                    (Base::Settlement, &[REST_WITHOUT]),
                ],
            ),
            BatchExample::good(
                "fewer-than-planned",
                text!("只做了部分项目", "fewer items than planned"),
                &[(Base::CarePlan, &[]), (Base::ServiceRecord, &[&[("/items/1", "null")]])],
            ),
        ],
        bad: &[
            BatchExample::bad(
                "record",
                text!("记录了计划外的项目", "an item was done that is not planned"),
                &[(Base::CarePlan, &[&[("/items/1", "null")]]), (Base::ServiceRecord, &[])],
                (2, "/items/1/ltc_item_codg", 1),
            ),
            BatchExample::bad(
                "line",
                text!("结算了计划外的项目", "an item is settled that is not planned"),
                &[(Base::CarePlan, &[&[("/items/1", "null")]]), (Base::Settlement, &[])],
                (2, "/details/2/ltc_item_codg", 1),
            ),
        ],
    },
    check: Check::Across(Key::Plan, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(plan) = group.plans().next() else { return };
    let planned = group.items(plan.first_item, plan.items);
    for record in group.records() {
        for (place, item) in group.items(record.first_item, record.items).iter().enumerate() {
            if !planned.contains(item) {
                let path = format!("/items/{place}/ltc_item_codg");
                found.tell((record.paper, &path), Some((plan.paper, "/items")), &[]);
            }
        }
    }
    for line in group.settled_lines().filter(|line| !planned.contains(&line.fact.item)) {
        let path = line.path("ltc_item_codg");
        found.tell((line.settlement.paper, &path), Some((plan.paper, "/items")), &[]);
    }
}
