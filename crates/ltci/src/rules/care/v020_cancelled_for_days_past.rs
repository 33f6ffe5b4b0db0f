//! 撤销追溯到以前: care of those days may have been settled.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::FilingCancellation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-020`: cancelled for days that have passed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-020",
    severity: Severity::Warning,
    title: text!(
        "撤销追溯到以前的日子",
        "cancelled for days that have passed"
    ),
    message: text!(
        "{cancelled}撤销，备案的最后一天却是{last}。",
        "It was cancelled on {cancelled}, with {last} as the last day of the filing."
    ),
    help: text!(
        "核对两个日期，并查明其间有没有已结算的异地服务。",
        "Check both dates, and whether care in between was settled."
    ),
    sources: &[SPECIFICATION.cite("16.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准撤销", "the base cancellation"),
                Input::Edits(Base::FilingCancellation, &[]),
            ),
            Example::good(
                "same-day",
                text!("当天为止", "up to that day"),
                Input::Edits(Base::FilingCancellation, &[("/last_day", r#""2026-08-20""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("前一天为止", "up to the day before"),
                Input::Edits(Base::FilingCancellation, &[("/last_day", r#""2026-08-19""#)]),
                "/last_day",
            ),
        ],
    },
    check: Check::FilingCancellation(check),
    ..Rule::ACTIVE
};

fn check(cancellation: &FilingCancellation<'_>, _: &Context, found: &mut Findings) {
    let (cancelled, last) = (cancellation.cancelled_on, cancellation.last_day);
    if last < cancelled && last >= cancellation.begndate {
        found.report("/last_day", &[("cancelled", &cancelled), ("last", &last)]);
    }
}
