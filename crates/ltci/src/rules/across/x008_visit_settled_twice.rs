//! 同一次服务结算了两次.

use crate::batch::{Across, Group, Key, Line};
use crate::rules::batch_samples::{MARCH, NO_RECORDS, OTHER_DAYS, SECOND};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-008`: one visit settled twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-008",
    title: text!("同一次服务结算了两次", "one visit settled twice"),
    message: text!(
        "另一笔结算中有一条明细，参保人、项目、护理人员和起止时间都与这条相同，只是引用的服务记录不同，或者没有引用。",
        "Another settlement has a line with the same person, item, caregiver and times as this one, naming another record or none."
    ),
    help: text!(
        "同一次服务只能结算一次：撤销重复的那笔结算，去掉重复的明细，再重新结算。",
        "Settle a visit once: cancel the settlement that repeats it, take the line away, and settle again."
    ),
    sources: &[SPECIFICATION.cite("23.3", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "another-time",
                text!("时间不同", "other times"),
                &[(Base::Settlement, &[]), (Base::Settlement, &[MARCH])],
            ),
            BatchExample::good(
                "cancelled",
                text!("前一笔已撤销", "the first one is cancelled"),
                &[
                    (Base::Settlement, &[]),
                    (Base::Cancellation, &[]),
                    (Base::Settlement, &[SECOND, NO_RECORDS]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "same-time",
            text!("不写服务记录，再结算一次", "settled again without a record"),
            &[(Base::Settlement, &[]), (Base::Settlement, &[SECOND, NO_RECORDS, OTHER_DAYS])],
            (2, "/details/0/begn_time", 1),
        )
        .beside(&[("LTC-X-030", (2, "/period", 1))])],
    },
    check: Check::Across(Key::Person, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut lines: Vec<Line<'_>> = group.settled_lines().collect();
    lines.retain(|line| line.fact.span.seconds.is_some());
    let visit = |line: &Line<'_>| (line.fact.span, line.fact.item, line.caregiver);
    // Stable, so that lines of one visit keep the order of their settlements.
    lines.sort_by_key(visit);
    for pair in lines.windows(2) {
        let [one, next] = pair else { continue };
        let apart = one.settlement.paper != next.settlement.paper;
        let same_record = one.fact.record.is_some() && one.fact.record == next.fact.record;
        if visit(one) == visit(next) && apart && !same_record {
            let other = one.path("begn_time");
            let other = Some((one.settlement.paper, other.as_str()));
            found.tell((next.settlement.paper, &next.path("begn_time")), other, &[]);
        }
    }
}
