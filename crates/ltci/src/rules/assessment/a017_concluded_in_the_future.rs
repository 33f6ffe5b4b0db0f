//! 结论日期在未来: only judged with a day of judgement.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-017`: concluded in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-017",
    title: text!(
        "结论日期在未来",
        "concluded in the future"
    ),
    message: text!(
        "作出结论日期（{concluded}）晚于校验日期（{as_of}）。",
        "The conclusion is dated {concluded}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对日期录入是否有误；也请核对校验时给出的日期。",
        "Check the date, and the day given for the judgement."
    ),
    sources: &[SPECIFICATION.cite("4.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "same-day",
                text!("结论当天校验", "judged on the same day"),
                Input::Patch("{}"),
            ).as_of("2026-01-22"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天校验", "judged the day before"),
                Input::Patch("{}"),
                "/dates/concluded",
            ).as_of("2026-01-21"),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, context: &Context, found: &mut Findings) {
    let (Some(as_of), concluded) = (context.as_of, document.dates.concluded) else { return };
    if concluded > as_of {
        found.report("/dates/concluded", &[("concluded", &concluded), ("as_of", &as_of)]);
    }
}
