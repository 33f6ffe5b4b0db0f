//! 对账不平而没有差异.

use crate::code::ReconciliationResult;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-097`: not balanced, without differences.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-097",
    title: text!(
        "对账结果为不平，没有列出差异",
        "not balanced, without differences"
    ),
    message: text!(
        "对账结果为不平，没有列出差异。",
        "The result is not balanced, and no difference is listed."
    ),
    help: text!(
        "列出每一笔不符的结算和差异种类，机构才能更正。",
        "List every settlement that differs and how, so that the institution can correct it."
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
                "listed",
                text!("列出差异", "the difference is listed"),
                Input::Edits(Base::Reconciliation, &[
                    ("/stmt_rslt", r#""1""#),
                    ("/differences", r#"[{"setl_id":"SAMPLE-S-000002","difference":"only_institution"}]"#),
                ]),
            ),
            Example::good(
                "totals-only",
                text!("只对总账", "totals only"),
                Input::Edits(Base::Reconciliation, &[
                    ("/details", "null"),
                    ("/stmt_rslt", r#""1""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "none",
                text!("没有差异", "none"),
                Input::Edits(Base::Reconciliation, &[("/stmt_rslt", r#""1""#)]),
                "/stmt_rslt",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    let is_unbalanced = document.stmt_rslt == Some(ReconciliationResult::Unbalanced);
    if is_unbalanced && document.differences.is_empty() && !document.details.is_empty() {
        found.report("/stmt_rslt", &[]);
    }
}
