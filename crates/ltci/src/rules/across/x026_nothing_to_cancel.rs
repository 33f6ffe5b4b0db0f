//! 撤销的结算不在批次中.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::MARCH;
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-026`: the settlement to be cancelled is not in the batch.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-026",
    severity: Severity::Warning,
    title: text!("撤销的结算不在批次中", "the settlement to be cancelled is not in the batch"),
    message: text!(
        "批次中有该机构的结算，但没有撤销所指的这一笔。",
        "The batch has settlements of this institution, but not the one that is to be cancelled."
    ),
    help: text!(
        "核对结算ID；结算在批次中但格式不合规的，先改正；在更早的批次中的，可以不理会。",
        "Check the number of the settlement; if it is there but malformed, correct it first; if it was in an earlier batch, all is well."
    ),
    sources: &[SPECIFICATION.cite("23.6", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "its-settlement",
                text!("所撤销的结算在批次中", "its settlement is there"),
                &[(Base::Settlement, &[]), (Base::Cancellation, &[])],
            ),
            BatchExample::good(
                "only-cancellations",
                text!("批次中没有该机构的结算", "no settlements of the institution"),
                &[(Base::Cancellation, &[])],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-settlement",
            text!("只有另一笔结算", "only another settlement"),
            &[(Base::Settlement, &[MARCH]), (Base::Cancellation, &[])],
            (2, "/setl_id", 0),
        )],
    },
    check: Check::Across(Key::Settlement, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    for cancellation in group.cancellations() {
        let institution = cancellation.institution;
        let is_there = group.finals().any(|it| it.institution == institution);
        let is_refused = group.standing.is_set_aside(cancellation.settlement);
        if !is_there && !is_refused && group.standing.has_settlements(institution) {
            found.tell((cancellation.paper, "/setl_id"), None, &[]);
        }
    }
}
