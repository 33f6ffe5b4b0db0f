//! 结算不在清分月份内.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-104`: settled outside the month.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-104",
    title: text!(
        "明细的结算日期不在清分月份内",
        "settled outside the month"
    ),
    message: text!(
        "结算日期{day}不在{month}。",
        "The settlement of {day} is not of {month}."
    ),
    help: text!(
        "列入结算日期所在月份的清分。",
        "Clear it in the month of its date."
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
                "last-day",
                text!("当月最后一天", "the last day"),
                Input::Edits(Base::Clearing, &[("/settlements/0/setl_date", r#""2026-03-31""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "next-month",
                text!("次月第一天", "the first day of the next month"),
                Input::Edits(Base::Clearing, &[("/settlements/1/setl_date", r#""2026-04-01""#)]),
                "/settlements/1/setl_date",
            ),
            Example::bad(
                "month-before",
                text!("上月最后一天", "the last day of the month before"),
                Input::Edits(Base::Clearing, &[("/settlements/0/setl_date", r#""2026-02-28""#)]),
                "/settlements/0/setl_date",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    let month = &document.setlym;
    let Some((first, last)) = month.first_day().zip(month.last_day()) else { return };
    for (place, settlement) in document.settlements.iter().enumerate() {
        let day = settlement.setl_date;
        if day < first || last < day {
            let path = format_args!("/settlements/{place}/setl_date");
            found.report(path, &[("day", &day), ("month", month)]);
        }
    }
}
