//! 结算不在对账期间内.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-094`: settled outside the period.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-094",
    title: text!(
        "明细的结算日期不在对账期间内",
        "settled outside the period"
    ),
    message: text!(
        "结算日期{day}不在{begin}至{end}之间。",
        "The settlement of {day} is not from {begin} to {end}."
    ),
    help: text!(
        "把这笔结算列入它所在期间的对账。",
        "Reconcile it in its own period."
    ),
    sources: &[SPECIFICATION.cite("21.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Reconciliation, &[]),
            ),
            Example::good(
                "first-day",
                text!("期间第一天", "the first day"),
                Input::Edits(Base::Reconciliation, &[("/details/1/setl_date", r#""2026-03-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("期间后一天", "the day after"),
                Input::Edits(Base::Reconciliation, &[("/details/1/setl_date", r#""2026-04-01""#)]),
                "/details/1/setl_date",
            ),
            Example::bad(
                "day-before",
                text!("期间前一天", "the day before"),
                Input::Edits(Base::Reconciliation, &[("/details/0/setl_date", r#""2026-02-28""#)]),
                "/details/0/setl_date",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    let (begin, end) = (document.stmt_begndate, document.stmt_enddate);
    if end < begin {
        return;
    }
    for (place, detail) in document.details.iter().enumerate() {
        let day = detail.setl_date;
        if day < begin || end < day {
            let path = format_args!("/details/{place}/setl_date");
            found.report(path, &[("day", &day), ("begin", &begin), ("end", &end)]);
        }
    }
}
