//! 冲正的交易结果已知.

use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-029`: a reversal of a transaction whose outcome is known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-029",
    severity: Severity::Warning,
    title: text!("冲正的交易结果已知", "a reversal of a transaction whose outcome is known"),
    message: text!(
        "批次中有这笔交易的结算文书，结果已知；冲正只用于结果不明的交易。",
        "The batch has the settlement of this transaction: its outcome is known, and a reversal is for unknown outcomes only."
    ),
    help: text!(
        "确认已结算的，用撤销（cancellation），不用冲正；确实没有收到答复的，可以不理会。",
        "If it is settled cancel it instead; if indeed no answer was received, all is well."
    ),
    sources: &[SPECIFICATION.cite("23.6", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "nothing-else",
                text!("没有结算文书", "no settlement is there"),
                &[(Base::Reversal, &[])],
            ),
            BatchExample::good(
                "pre-settlement",
                text!("只是预结算", "only a pre-settlement"),
                &[(Base::Settlement, &[&[("/setl_kind", r#""pre""#)]]), (Base::Reversal, &[])],
            ),
        ],
        bad: &[BatchExample::bad(
            "final",
            text!("已有结算", "a final settlement is there"),
            &[(Base::Settlement, &[]), (Base::Reversal, &[])],
            (2, "/omsgid", 1),
        )],
    },
    check: Check::Across(Key::Message, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(settlement) = group.finals().next() else { return };
    for reversal in group.reversals() {
        found.tell((reversal.paper, "/omsgid"), Some((settlement.paper, "/medins_setl_id")), &[]);
    }
}
