//! 同一结算清分两次.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::{Clearing, repeated};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-105`: settlement cleared twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-105",
    title: text!(
        "清分明细中同一结算列了两次",
        "settlement cleared twice"
    ),
    message: text!(
        "这笔结算在明细中已经列过。",
        "This settlement stands in the clearing already."
    ),
    help: text!(
        "每笔结算列一次，否则会重复付款。",
        "List each settlement once, or it is paid twice."
    ),
    sources: &[SPECIFICATION.cite("21.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Clearing, &[]),
            ),
            Example::good(
                "other-order",
                text!("次序不同", "another order"),
                Input::Edits(Base::Clearing, &[("/settlements/0/setl_id", r#""SAMPLE-S-000019""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("两次", "twice"),
                Input::Edits(Base::Clearing, &[("/settlements/1/setl_id", r#""SAMPLE-S-000011""#)]),
                "/settlements/1/setl_id",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    for place in repeated(&document.settlements, |settlement| settlement.setl_id) {
        found.report(format_args!("/settlements/{place}/setl_id"), &[]);
    }
}
