//! 笔数与明细不符.

use crate::disclose::{Count, Disclosable};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-090`: count differs from the details.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-090",
    title: text!(
        "对账的笔数与明细不符",
        "count differs from the details"
    ),
    message: text!(
        "明细有{expected}笔，结算笔数填的是{actual}。",
        "There are {expected} details; the count says {actual}."
    ),
    help: text!(
        "总数由明细得出；只对总账的，不写明细。",
        "Count the details; for totals only, leave the details out."
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
                Input::Edits(Base::Reconciliation, &[
                    ("/details", "null"),
                    ("/fixmedins_setl_cnt", "3"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-more",
                text!("多一笔", "one more"),
                Input::Edits(Base::Reconciliation, &[("/fixmedins_setl_cnt", "3")]),
                "/fixmedins_setl_cnt",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    let details = document.details.len();
    if details > 0 && u32::try_from(details) != Ok(document.fixmedins_setl_cnt.0) {
        let params: [(_, &dyn Disclosable); 2] =
            [("expected", &Count(details)), ("actual", &document.fixmedins_setl_cnt)];
        found.report("/fixmedins_setl_cnt", &params);
    }
}
