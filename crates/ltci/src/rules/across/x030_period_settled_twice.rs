//! 同一期间结算了两次.

use crate::batch::{Across, Group, Key, SettlementFact};
use crate::disclose::Disclosable;
use crate::rules::batch_samples::{MARCH, SECOND};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-030`: a period settled twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-030",
    title: text!("同一期间结算了两次", "a period settled twice"),
    message: text!(
        "同一参保人、机构和照护方式，另一笔结算的期间（{from}至{to}）与此重叠，没有撤销。",
        "For the same person, institution and care mode another settlement, not cancelled, has an overlapping period, {from} to {to}."
    ),
    help: text!(
        "已结算的期间不能再结算；先撤销原结算。",
        "A period that is settled cannot be settled again; cancel the first settlement."
    ),
    sources: &[SPECIFICATION.cite("23.7", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "next-month",
                text!("相接而不重叠", "periods that follow each other"),
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
                "pre-settlement",
                text!("预结算和结算", "a pre-settlement and a final one"),
                &[
                    (Base::Settlement, &[&[("/setl_kind", r#""pre""#)]]),
                    (Base::Settlement, &[SECOND]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "one-day",
            text!("重叠一天", "one day in common"),
            &[
                (Base::Settlement, &[]),
                (Base::Settlement, &[MARCH, &[("/period/begndate", r#""2026-02-28""#)]]),
            ],
            (2, "/period", 1),
        )],
    },
    check: Check::Across(Key::Person, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut settled: Vec<_> = group.settled().collect();
    settled.sort_by_key(|it| (it.institution, it.care_mode, it.period.begndate, it.time));
    let mut longest: Option<&SettlementFact> = None;
    for next in settled {
        let of_same = |it: &&SettlementFact| {
            (it.institution, it.care_mode) == (next.institution, next.care_mode)
        };
        let before = longest.filter(of_same);
        if let Some(one) = before.filter(|it| next.period.begndate <= it.period.enddate) {
            let (from, to) = (one.period.begndate, one.period.enddate);
            let params: [(&str, &dyn Disclosable); 2] = [("from", &from), ("to", &to)];
            found.tell((next.paper, "/period"), Some((one.paper, "/period")), &params);
        }
        longest = before.filter(|it| it.period.enddate > next.period.enddate).or(Some(next));
    }
}
