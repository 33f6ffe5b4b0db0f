//! 清分的费用总额与明细不符.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::MoneySum;

/// `LTC-S-102`: total of the clearing differs.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-102",
    title: text!(
        "清分的费用总额与明细不符",
        "total of the clearing differs"
    ),
    message: text!(
        "明细合计{expected}元，填的费用总额是{actual}元。",
        "The settlements add up to {expected} yuan; the document says {actual}."
    ),
    help: text!(
        "精确到分，不允许尾差。",
        "To the fen, without tolerance."
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
                "totals-only",
                text!("确认只写总数", "a confirmation with totals only"),
                Input::Edits(Base::Clearing, &[
                    ("/clr_act", r#""confirmation""#),
                    ("/oclr_id", r#""SAMPLE-CLR-000000""#),
                    ("/settlements", "null"),
                    ("/medfee_sumamt", r#""400.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen",
                text!("差一分", "one fen off"),
                Input::Edits(Base::Clearing, &[("/medfee_sumamt", r#""415.01""#)]),
                "/medfee_sumamt",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    if document.settlements.is_empty() {
        return;
    }
    let amounts = document.settlements.iter().map(|one| one.medfee_sumamt);
    let (expected, actual) = (amounts.sum::<MoneySum>(), document.medfee_sumamt);
    if expected != actual {
        found.report("/medfee_sumamt", &[("expected", &expected), ("actual", &actual)]);
    }
}
