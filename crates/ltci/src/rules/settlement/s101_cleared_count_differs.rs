//! 清分笔数与明细不符.

use crate::disclose::{Count, Disclosable};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-101`: count of the clearing differs.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-101",
    title: text!(
        "清分的笔数与明细不符",
        "count of the clearing differs"
    ),
    message: text!(
        "明细有{expected}笔，结算笔数填的是{actual}。",
        "There are {expected} settlements; the count says {actual}."
    ),
    help: text!(
        "总数由明细得出；确认、回退可以只写总数。",
        "Count the settlements; a confirmation may have the totals only."
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
                    ("/fixmedins_setl_cnt", "3"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-less",
                text!("少一笔", "one less"),
                Input::Edits(Base::Clearing, &[("/fixmedins_setl_cnt", "1")]),
                "/fixmedins_setl_cnt",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    let details = document.settlements.len();
    if details > 0 && u32::try_from(details) != Ok(document.fixmedins_setl_cnt.0) {
        let params: [(_, &dyn Disclosable); 2] =
            [("expected", &Count(details)), ("actual", &document.fixmedins_setl_cnt)];
        found.report("/fixmedins_setl_cnt", &params);
    }
}
