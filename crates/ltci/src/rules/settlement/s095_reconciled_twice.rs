//! 同一结算列了两次.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::{Reconciliation, repeated};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-095`: settlement listed twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-095",
    title: text!(
        "对账明细中同一结算列了两次",
        "settlement listed twice"
    ),
    message: text!(
        "这笔结算在明细中已经列过。",
        "This settlement stands in the details already."
    ),
    help: text!(
        "每笔结算列一次；部分撤销的，按当前有效的结算列。",
        "List each settlement once, as it stands now."
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
                "other-order",
                text!("次序不同", "another order"),
                Input::Edits(Base::Reconciliation, &[("/details/0/setl_id", r#""SAMPLE-S-000009""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("两次", "twice"),
                Input::Edits(Base::Reconciliation, &[("/details/1/setl_id", r#""SAMPLE-S-000001""#)]),
                "/details/1/setl_id",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    for place in repeated(&document.details, |detail| detail.setl_id) {
        found.report(format_args!("/details/{place}/setl_id"), &[]);
    }
}
