//! 结算时间在未来.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-005`: settled in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-005",
    title: text!(
        "结算时间在未来",
        "settled in the future"
    ),
    message: text!(
        "结算日期{settled}晚于判定日{as_of}。",
        "It was settled on {settled}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对结算时间和系统时钟。",
        "Check the time and the clock of the system."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "same-day",
                text!("判定日当天", "on the day of judgement"),
                Input::Edits(Base::Settlement, &[]),
            )
            .as_of("2026-03-01"),
            Example::good(
                "no-day",
                text!("没有给出判定日", "no day of judgement"),
                Input::Edits(Base::Settlement, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day after"),
                Input::Edits(Base::Settlement, &[]),
                "/setl_time",
            )
            .as_of("2026-02-28"),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let (settled, as_of) = (case.settlement.setl_time.date(), case.context.as_of);
    if let Some(as_of) = as_of.filter(|as_of| *as_of < settled) {
        found.report("/setl_time", &[("settled", &settled), ("as_of", &as_of)]);
    }
}
