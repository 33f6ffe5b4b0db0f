//! 对账已平却有差异.

use crate::code::ReconciliationResult;
use crate::disclose::Count;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-096`: balanced, with differences.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-096",
    title: text!(
        "对账结果为平，却列了差异",
        "balanced, with differences"
    ),
    message: text!(
        "对账结果为平，却列了{count}条差异。",
        "The result is balanced, yet {count} difference(s) are listed."
    ),
    help: text!(
        "有差异的，对账结果为不平（1）。",
        "With differences the result is 1, not balanced."
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
                "unbalanced",
                text!("不平，列出差异", "not balanced, with the difference"),
                Input::Edits(Base::Reconciliation, &[
                    ("/stmt_rslt", r#""1""#),
                    ("/differences", r#"[{"setl_id":"SAMPLE-S-000001","difference":"amounts"}]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "balanced",
                text!("结果为平", "balanced"),
                Input::Edits(Base::Reconciliation, &[("/differences", r#"[{"setl_id":"SAMPLE-S-000001","difference":"amounts"}]"#)]),
                "/stmt_rslt",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    let differences = document.differences.len();
    if document.stmt_rslt == Some(ReconciliationResult::Balanced) && differences > 0 {
        found.report("/stmt_rslt", &[("count", &Count(differences))]);
    }
}
