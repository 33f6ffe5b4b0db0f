//! 结论有效期结束早于开始.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-011`: validity of the conclusion ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-011",
    title: text!(
        "结论有效期结束早于开始",
        "validity of the conclusion ends before it begins"
    ),
    message: text!(
        "结论有效期{from}开始，却在{to}结束。",
        "The conclusion is valid from {from} to {to}."
    ),
    help: text!(
        "照评估结论填写有效期。",
        "Copy the validity from the conclusion."
    ),
    sources: &[SPECIFICATION.cite("2.4", Basis::Stated), SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "one-day",
                text!("只有一天", "one day"),
                one_line!(
                    ("/assessment/validity", r#"{"begndate":"2026-02-03","enddate":"2026-02-03"}"#),
                ),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Settlement, &[
                    ("/assessment/validity/enddate", r#""2026-01-31""#),
                ]),
                "/assessment/validity/enddate",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let validity = &case.settlement.assessment.validity;
    if !validity.is_ordered() {
        let params: [(_, &dyn Disclosable); 2] =
            [("from", &validity.begndate), ("to", &validity.enddate)];
        found.report("/assessment/validity/enddate", &params);
    }
}
