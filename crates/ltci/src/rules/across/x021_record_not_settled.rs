//! 服务记录没有结算.

use crate::batch::{Across, Group, Key, SettlementFact};
use crate::rules::batch_samples::{IN_MARCH, NEXT_DAY, REST_WITHOUT};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-021`: a record that is not settled.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-021",
    severity: Severity::Notice,
    title: text!("服务记录没有结算", "a record that is not settled"),
    message: text!(
        "该参保人当期已经结算，但没有一条明细引用这份服务记录。",
        "The period is settled for this person, but no line names this record of service."
    ),
    help: text!(
        "漏结的，在下次结算中补上；不结算的服务可以不理会。",
        "If it was forgotten settle it next time; a visit that is not charged may stay so."
    ),
    sources: &[SPECIFICATION.cite("23.5", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "settled",
                text!("已结算", "settled"),
                &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[])],
            ),
            BatchExample::good(
                "next-month",
                text!("不在结算期间内", "outside the period"),
                &[
                    (Base::Settlement, &[REST_WITHOUT]),
                    (Base::ServiceRecord, &[&[("/record_id", r#""SAMPLE-R-000009""#)], IN_MARCH]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "forgotten",
            text!("漏结一次服务", "a visit is left out"),
            &[
                (Base::Settlement, &[REST_WITHOUT]),
                (Base::ServiceRecord, &[]),
                (Base::ServiceRecord, &[&[("/record_id", r#""SAMPLE-R-000009""#)], NEXT_DAY]),
            ],
            (3, "/record_id", 1),
        )],
    },
    check: Check::Across(Key::Person, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    if group.records().next().is_none() || group.settled().next().is_none() {
        return;
    }
    let mut named: Vec<_> = group.settled_lines().filter_map(|line| line.fact.record).collect();
    named.sort_unstable();
    for record in group.records().filter(|it| named.binary_search(&it.id).is_err()) {
        let covers = |it: &&SettlementFact| {
            it.institution == record.institution && it.period.contains(record.span.begin.date())
        };
        // Who never names a record does not settle by records.
        if let Some(settlement) = group.settled().find(covers).filter(|_| !named.is_empty()) {
            found.tell((record.paper, "/record_id"), Some((settlement.paper, "/details")), &[]);
        }
    }
}
