//! 费用发生晚于结算.

use crate::code::SettlementKind;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-140`: fee after the settlement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-140",
    title: text!(
        "费用发生晚于结算",
        "fee after the settlement"
    ),
    message: text!(
        "费用发生于{fee}，结算时间是{settled}。",
        "The fee arose at {fee}; it was settled at {settled}."
    ),
    help: text!(
        "结算之后发生的费用，列入以后的结算；时间填错的，改正。",
        "Put what arose later into a later settlement; correct the times if they are wrong."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "equal",
                text!("同一时刻", "at the same second"),
                Input::Edits(Base::Settlement, &[
                    ("/period/enddate", r#""2026-03-01""#),
                    ("/details/2/fee_ocur_time", r#""2026-03-01 10:00:00""#),
                ]),
            ),
            Example::good(
                "pre",
                text!("预结算可以预计", "a pre-settlement looks ahead"),
                Input::Edits(Base::Settlement, &[
                    ("/setl_kind", r#""pre""#),
                    ("/period/enddate", r#""2026-03-31""#),
                    ("/details/2/fee_ocur_time", r#""2026-03-02 10:00:00""#),
                ]),
            )
            .beside(&[("LTC-S-001", "/directory"), ("LTC-S-009", "/setl_kind")]),
        ],
        bad: &[
            Example::bad(
                "second-after",
                text!("晚一秒", "one second after"),
                Input::Edits(Base::Settlement, &[
                    ("/period/enddate", r#""2026-03-01""#),
                    ("/details/2/fee_ocur_time", r#""2026-03-01 10:00:01""#),
                ]),
                "/details/2/fee_ocur_time",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let (Some(detail), settlement) = (line.charge.care(), line.case.settlement) else { return };
    let (fee, settled) = (detail.fee_ocur_time, settlement.setl_time);
    if fee > settled && settlement.setl_kind == SettlementKind::Final {
        at.report("fee_ocur_time", &[("fee", &fee), ("settled", &settled)]);
    }
}
