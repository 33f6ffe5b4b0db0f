//! 结算不在对账明细中.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::{MARCH, SECOND};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-035`: a settlement that the reconciliation leaves out.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-035",
    severity: Severity::Warning,
    title: text!("结算不在对账明细中", "a settlement that the reconciliation leaves out"),
    message: text!(
        "批次中有该机构在对账期间内的一笔结算，对账明细没有列出。",
        "The batch has a settlement of this institution within the period that the reconciliation does not list."
    ),
    help: text!(
        "核对这笔结算是否应当对账；漏列的，补入明细和合计。",
        "Check whether the settlement belongs there; if it was forgotten add it to the lines and the totals."
    ),
    sources: &[SPECIFICATION.cite("23.9", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "listed",
                text!("已列出", "listed"),
                &[(Base::Reconciliation, &[]), (Base::Settlement, &[])],
            ),
            BatchExample::good(
                "after-the-period",
                text!("在对账期间之后", "after the period"),
                &[(Base::Reconciliation, &[]), (Base::Settlement, &[MARCH])],
            ),
            BatchExample::good(
                "cancelled",
                text!("已撤销的结算", "a cancelled settlement"),
                &[
                    (Base::Reconciliation, &[]),
                    (Base::Settlement, &[SECOND, &[("/setl_id", r#""SAMPLE-S-000004""#)]]),
                    (Base::Cancellation, &[&[("/setl_id", r#""SAMPLE-S-000004""#)]]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "left-out",
            text!("漏列一笔", "one is left out"),
            &[
                (Base::Reconciliation, &[]),
                (Base::Settlement, &[&[("/setl_id", r#""SAMPLE-S-000004""#)]]),
            ],
            (1, "/details", 2),
        )],
    },
    check: Check::Across(Key::Institution, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    for reconciliation in group.reconciliations().filter(|it| it.listed > 0) {
        let mut listed: Vec<_> = group
            .facts
            .listed
            .range(reconciliation.first_listed, reconciliation.listed)
            .map(|(_, it)| it.settlement)
            .collect();
        listed.sort_unstable();
        for settlement in group.settled().filter(|it| reconciliation.is_about(it)) {
            if listed.binary_search(&settlement.id).is_err() {
                let other = Some((settlement.paper, "/setl_id"));
                found.tell((reconciliation.paper, "/details"), other, &[]);
            }
        }
    }
}
