//! 当月未完就清分.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-109`: cleared before the month ended.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-109",
    severity: Severity::Warning,
    title: text!(
        "清分在当月结束之前制作",
        "cleared before the month ended"
    ),
    message: text!(
        "清分{month}，制作日期是{made}，当月还没有结束。",
        "The clearing of {month} was made on {made}, before the month ended."
    ),
    help: text!(
        "当月结束、对账完成后再清分；之后的结算会漏掉。",
        "Clear after the month has ended and is reconciled; later settlements would be left out."
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
                "first-day",
                text!("次月第一天", "the first day after"),
                Input::Edits(Base::Clearing, &[("/made_on", r#""2026-04-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "last-day",
                text!("当月最后一天", "the last day of the month"),
                Input::Edits(Base::Clearing, &[("/made_on", r#""2026-03-31""#)]),
                "/made_on",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    let (month, made) = (&document.setlym, document.made_on);
    if month.last_day().is_some_and(|last| made <= last) {
        found.report("/made_on", &[("month", month), ("made", &made)]);
    }
}
