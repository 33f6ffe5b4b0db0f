//! 已撤销的结算仍列入对账或清分.

use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-038`: a cancelled settlement that is still listed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-038",
    severity: Severity::Warning,
    title: text!("已撤销的结算仍列入对账或清分", "a cancelled settlement that is still listed"),
    message: text!(
        "这笔结算在对账或清分截止日之前已经撤销。",
        "This settlement was cancelled by the last day that the statement is about."
    ),
    help: text!(
        "从对账或清分中删去已撤销的结算，并更正合计。",
        "Take the cancelled settlement out of the statement and correct the totals."
    ),
    sources: &[SPECIFICATION.cite("23.9", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "cancelled-later",
                text!("截止日之后才撤销", "cancelled after the last day"),
                &[
                    (Base::Reconciliation, &[]),
                    (Base::Cancellation, &[&[("/cancelled_at", r#""2026-04-01 09:30:00""#)]]),
                ],
            ),
            BatchExample::good(
                "not-cancelled",
                text!("没有撤销", "not cancelled"),
                &[(Base::Reconciliation, &[]), (Base::Settlement, &[])],
            ),
        ],
        bad: &[BatchExample::bad(
            "reconciled",
            text!("对账仍列出", "still in the reconciliation"),
            &[(Base::Reconciliation, &[]), (Base::Cancellation, &[])],
            (1, "/details/0/setl_id", 2),
        )],
    },
    check: Check::Across(Key::Settlement, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    for listed in group.listed() {
        let undone = group.cancellations().find(|it| {
            let in_time = listed.until.is_some_and(|until| it.at.date() <= until);
            in_time && it.institution == listed.institution
        });
        if let Some(cancellation) = undone {
            let other = Some((cancellation.paper, "/setl_id"));
            found.tell((listed.paper, &listed.path("setl_id")), other, &[]);
        }
    }
}
