//! 签约日期在未来: only judged with a day of judgement.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-025`: plan signed in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-025",
    title: text!(
        "签约日期在未来",
        "plan signed in the future"
    ),
    message: text!(
        "签约日期{signed}晚于校验日期{as_of}。",
        "The plan is signed on {signed}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对日期录入是否有误；也请核对校验时给出的日期。",
        "Check the date, and the day given for the judgement."
    ),
    sources: &[SPECIFICATION.cite("17.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("没有校验日期", "without a day of judgement"),
                Input::Edits(Base::CarePlan, &[]),
            ),
            Example::good(
                "same-day",
                text!("签约当天", "on the day of the signature"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .as_of("2026-01-30"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("前一天", "the day before"),
                Input::Edits(Base::CarePlan, &[]),
                "/signed_on",
            )
            .as_of("2026-01-29"),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let (Some(as_of), signed) = (case.context.as_of, case.plan.signed_on) else { return };
    if signed > as_of {
        found.report("/signed_on", &[("signed", &signed), ("as_of", &as_of)]);
    }
}
