//! 差异所指的结算不在明细中.

use std::collections::BTreeSet;

use crate::code::DifferenceKind;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-099`: difference of a settlement that is not listed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-099",
    title: text!(
        "差异所指的结算不在明细中",
        "difference of a settlement that is not listed"
    ),
    message: text!(
        "差异所指的结算不在明细中，差异种类却不是“仅经办机构有”。",
        "The settlement is not in the details, yet the difference is not that only the agency has it."
    ),
    help: text!(
        "核对结算ID；只有经办机构有的，种类为only_agency。",
        "Check the number; what only the agency has is only_agency."
    ),
    sources: &[SPECIFICATION.cite("21.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Reconciliation, &[]),
            ),
            Example::good(
                "only-agency",
                text!("仅经办机构有", "only at the agency"),
                Input::Edits(Base::Reconciliation, &[
                    ("/stmt_rslt", r#""1""#),
                    ("/differences", r#"[{"setl_id":"SAMPLE-S-000009","difference":"only_agency"}]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "amounts",
                text!("金额不符", "the amounts"),
                Input::Edits(Base::Reconciliation, &[
                    ("/stmt_rslt", r#""1""#),
                    ("/differences", r#"[{"setl_id":"SAMPLE-S-000009","difference":"amounts"}]"#),
                ]),
                "/differences/0/setl_id",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    if document.differences.is_empty() || document.details.is_empty() {
        return;
    }
    let listed: BTreeSet<_> = document.details.iter().map(|detail| detail.setl_id).collect();
    for (place, difference) in document.differences.iter().enumerate() {
        let is_elsewhere = difference.difference == DifferenceKind::OnlyAgency;
        if !is_elsewhere && !listed.contains(&difference.setl_id) {
            found.report(format_args!("/differences/{place}/setl_id"), &[]);
        }
    }
}
