//! 费用总额不等于明细之和.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-032`: total is not the sum of its lines.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-032",
    title: text!(
        "费用总额不等于明细之和",
        "total is not the sum of its lines"
    ),
    message: text!(
        "费用明细与器具租赁之和为{expected}元，文书填的费用总额是{actual}元。",
        "Lines and rentals come to {expected} yuan; the document says {actual}."
    ),
    help: text!(
        "核对 medfee_sumamt 与各行 det_item_fee_sumamt 之和，精确到分，不允许尾差。",
        "Compare medfee_sumamt with the sum of det_item_fee_sumamt over all lines, to the fen, without tolerance."
    ),
    sources: &[SPECIFICATION.cite("19.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "with-device",
                text!("含器具租赁", "with a rental"),
                with_device!(),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-over",
                text!("多一分", "one fen over"),
                Input::Edits(Base::Settlement, &[
                    ("/medfee_sumamt", r#""175.01""#),
                    ("/hosp_part_amt", r#""0.01""#),
                ]),
                "/medfee_sumamt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let (expected, actual) = (case.lines().amount, case.settlement.medfee_sumamt);
    if expected != actual {
        found.report("/medfee_sumamt", &[("expected", &expected), ("actual", &actual)]);
    }
}
