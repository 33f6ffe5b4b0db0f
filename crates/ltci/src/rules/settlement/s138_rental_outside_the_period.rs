//! 器具租赁不在结算期间之内.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Check, Example, Examples, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-138`: rental outside the period.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-138",
    title: text!(
        "器具租赁不在结算期间之内",
        "rental outside the period"
    ),
    message: text!(
        "租赁日期{day}不在结算期间{from}至{to}之内。",
        "The rental is of {day}; the period is from {from} to {to}."
    ),
    help: text!(
        "跨期间的租赁按期间分开填写，各入所属的结算。",
        "Split a rental that runs over the end of a period, and settle each part with its own."
    ),
    sources: &[SPECIFICATION.cite("19.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准租赁", "the base rental"),
                with_device!(),
            ),
            Example::good(
                "last-days",
                text!("期间最后五天", "the last five days"),
                with_device!(
                    ("/devices/0/begndate", r#""2026-02-24""#),
                    ("/devices/0/enddate", r#""2026-02-28""#),
                ),
            ),
        ],
        bad: &[
            Example::bad(
                "day-over",
                text!("晚一天", "one day over"),
                with_device!(
                    ("/devices/0/begndate", r#""2026-02-25""#),
                    ("/devices/0/enddate", r#""2026-03-01""#),
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
    let period = &line.case.settlement.period;
    let days = [("begndate", rental.begndate), ("enddate", rental.enddate)];
    let outside = days.into_iter().find(|(_, day)| !period.contains(*day));
    let Some((field, day)) = outside.filter(|_| period.is_ordered()) else { return };
    let params: [(_, &dyn Disclosable); 3] =
        [("day", &day), ("from", &period.begndate), ("to", &period.enddate)];
    at.report(field, &params);
}
