//! 这是预结算.

use crate::code::SettlementKind;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-009`: this is a pre-settlement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-009",
    severity: Severity::Notice,
    title: text!(
        "这是预结算",
        "this is a pre-settlement"
    ),
    message: text!(
        "预结算只是试算，不产生应付款项，不得作为已结算入账。",
        "A pre-settlement is a trial: nothing is owed by it, and it must not be booked as settled."
    ),
    help: text!(
        "正式结算时，setl_kind 填“final”，另用新的报文ID。",
        "For the settlement itself write `final` in setl_kind, with a new message number."
    ),
    sources: &[SPECIFICATION.cite("19.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "clearing-named",
                text!("写有清算类别的结算", "a settlement with a clearing type"),
                Input::Edits(Base::Settlement, &[("/clr_type", r#""11""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "pre",
                text!("预结算", "a pre-settlement"),
                Input::Edits(Base::Settlement, &[("/setl_kind", r#""pre""#)]),
                "/setl_kind",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    if case.settlement.setl_kind == SettlementKind::Pre {
        found.report("/setl_kind", &[]);
    }
}
