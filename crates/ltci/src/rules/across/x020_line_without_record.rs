//! 明细所依据的服务记录不在批次中.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::REST_WITHOUT;
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-020`: the record of a line is not in the batch.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-020",
    severity: Severity::Warning,
    title: text!("明细所依据的服务记录不在批次中", "the record of a line is not in the batch"),
    message: text!(
        "批次中有该机构当月的服务记录，但没有这条明细引用的那一份。",
        "The batch has records of this institution for the month, but not the one that this line names."
    ),
    help: text!(
        "补送服务记录；记录在批次中但格式不合规的，先改正；没有服务的，不得结算。",
        "Send the record as well; if it is there but malformed, correct it first; what was not done must not be settled."
    ),
    sources: &[SPECIFICATION.cite("23.5", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "no-records-at-all",
                text!("批次中没有服务记录", "no records in the batch"),
                &[(Base::Settlement, &[])],
            ),
            BatchExample::good(
                "record-there",
                text!("记录都在", "every record is there"),
                &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[])],
            ),
        ],
        bad: &[BatchExample::bad(
            "one-missing",
            text!("缺一份记录", "one record is missing"),
            &[
                (Base::Settlement, &[&[("/details/2/service_record_id", "null")]]),
                (Base::ServiceRecord, &[]),
            ],
            (1, "/details/1/service_record_id", 0),
        )],
    },
    check: Check::Across(Key::Record, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    if group.records().next().is_some() {
        return;
    }
    for line in group.lines() {
        let (settlement, day) = (line.settlement, line.fact.span.begin.date());
        let is_refused = line.fact.record.is_some_and(|id| group.standing.is_set_aside(id));
        if !is_refused && group.standing.has_records(settlement.institution, day) {
            found.tell((settlement.paper, &line.path("service_record_id")), None, &[]);
        }
    }
}
