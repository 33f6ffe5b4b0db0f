//! 对账期间首尾颠倒.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reconciliation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-089`: period ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-089",
    title: text!(
        "对账结束日期早于开始日期",
        "period ends before it begins"
    ),
    message: text!(
        "对账结束日期{end}早于开始日期{begin}。",
        "The period ends on {end}, before it begins on {begin}."
    ),
    help: text!(
        "核对两个日期。",
        "Check both dates."
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
                "one-day",
                text!("只有一天", "one day"),
                Input::Edits(Base::Reconciliation, &[
                    ("/stmt_enddate", r#""2026-03-01""#),
                    ("/details/1/setl_date", r#""2026-03-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "end-first",
                text!("结束在前", "the end comes first"),
                Input::Edits(Base::Reconciliation, &[("/stmt_enddate", r#""2026-02-28""#)]),
                "/stmt_enddate",
            ),
        ],
    },
    check: Check::Reconciliation(check),
    ..Rule::ACTIVE
};

fn check(document: &Reconciliation<'_>, _: &Context, found: &mut Findings) {
    let (begin, end) = (document.stmt_begndate, document.stmt_enddate);
    if end < begin {
        found.report("/stmt_enddate", &[("end", &end), ("begin", &begin)]);
    }
}
