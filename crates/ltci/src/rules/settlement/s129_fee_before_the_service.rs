//! 费用发生早于服务开始.

use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule, Severity};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-129`: fee before the service.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-129",
    severity: Severity::Warning,
    title: text!(
        "费用发生早于服务开始",
        "fee before the service"
    ),
    message: text!(
        "费用发生于{fee}，服务{begins}才开始。",
        "The fee arose at {fee}; the service began at {begins}."
    ),
    help: text!(
        "核对两个时间；服务前不计费。",
        "Check both times; nothing is charged before the service."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "equal",
                text!("开始时计费", "charged at the beginning"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/fee_ocur_time", r#""2026-02-03 09:00:00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "second-before",
                text!("早一秒", "one second before"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/fee_ocur_time", r#""2026-02-03 08:59:59""#),
                ]),
                "/details/0/fee_ocur_time",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(detail) = line.charge.care() else { return };
    let fee = detail.fee_ocur_time;
    if let Some(begins) = detail.begn_time.filter(|begins| fee < *begins) {
        at.report("fee_ocur_time", &[("fee", &fee), ("begins", &begins)]);
    }
}
