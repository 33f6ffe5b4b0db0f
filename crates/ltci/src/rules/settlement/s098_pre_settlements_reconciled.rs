//! 预结算不能对账.

use crate::code::SettlementKind;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-098`: pre-settlements reconciled.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-098",
    title: text!(
        "预结算不能对账",
        "pre-settlements reconciled"
    ),
    message: text!(
        "结算种类是预结算；预结算不产生应付款，不参加对账。",
        "These are pre-settlements; nothing is owed by them, and they are not reconciled."
    ),
    help: text!(
        "只列正式结算，setl_kind填final。",
        "List final settlements only; setl_kind is final."
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
                "totals-only",
                text!("只对总账", "totals only"),
                Input::Edits(Base::Reconciliation, &[("/details", "null")]),
            ),
        ],
        bad: &[
            Example::bad(
                "pre",
                text!("预结算", "pre-settlements"),
                Input::Edits(Base::Reconciliation, &[("/setl_kind", r#""pre""#)]),
                "/setl_kind",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    if document.setl_kind == SettlementKind::Pre {
        found.report("/setl_kind", &[]);
    }
}
