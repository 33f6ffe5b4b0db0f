//! 天数与租赁起止日期不符.

use crate::disclose::{Count, Disclosable};
use crate::rules::{AtLine, Check, Example, Examples, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-137`: days other than those of the rental.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-137",
    title: text!(
        "天数与租赁起止日期不符",
        "days other than those of the rental"
    ),
    message: text!(
        "租赁起止日期首尾计入共{expected}天，文书填的是{actual}天。",
        "The rental lasts {expected} days, both ends included; the document says {actual}."
    ),
    help: text!(
        "核对天数和起止日期；首尾两天均计入。",
        "Check days and dates; the first and the last day both count."
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
                "leap-year",
                text!("跨过闰日", "over a leap day"),
                with_device!(
                    ("/devices/0/begndate", r#""2024-02-27""#),
                    ("/devices/0/enddate", r#""2024-03-02""#),
                    ("/assessment/validity/begndate", r#""2024-02-01""#),
                ),
            )
            .beside(&[("LTC-S-001", "/directory"), ("LTC-S-138", "/devices/0/begndate")]),
        ],
        bad: &[
            Example::bad(
                "one-day-more",
                text!("多一天", "one day more"),
                with_device!(("/devices/0/enddate", r#""2026-02-06""#)),
                "/devices/0/days",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(rental) = line.charge.device() else { return };
    let days = rental.begndate.days_until(rental.enddate) + 1;
    let Some(expected) = usize::try_from(days).ok().filter(|days| *days > 0) else { return };
    if u32::try_from(expected) != Ok(rental.days.0) {
        let params: [(_, &dyn Disclosable); 2] =
            [("expected", &Count(expected)), ("actual", &rental.days)];
        at.report("days", &params);
    }
}
