//! 器具租赁结束早于开始.

use crate::rules::{AtLine, Check, Example, Examples, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-136`: rental ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-136",
    title: text!(
        "器具租赁结束早于开始",
        "rental ends before it begins"
    ),
    message: text!(
        "租赁{from}开始，却在{to}结束。",
        "The rental begins on {from} and ends on {to}."
    ),
    help: text!(
        "核对两个日期；只租一天的，两个日期相同。",
        "Check both dates; in a rental of one day they are the same."
    ),
    sources: &[SPECIFICATION.cite("2.4", Basis::Stated), SPECIFICATION.cite("19.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准租赁", "the base rental"),
                with_device!(),
            ),
            Example::good(
                "one-day",
                text!("只租一天", "one day"),
                with_device!(
                    ("/devices/0/begndate", r#""2026-02-05""#),
                    ("/devices/0/days", "1"),
                    ("/devices/0/pric", r#""55.00""#),
                ),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                with_device!(
                    ("/devices/0/enddate", r#""2026-02-01""#),
                    ("/devices/0/begndate", r#""2026-02-02""#),
                ),
                "/devices/0/enddate",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(rental) = line.charge.device() else { return };
    if rental.enddate < rental.begndate {
        at.report("enddate", &[("from", &rental.begndate), ("to", &rental.enddate)]);
    }
}
