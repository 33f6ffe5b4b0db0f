//! 撤销日期在未来: only judged with a day of judgement.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::FilingCancellation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-022`: cancelled in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-022",
    title: text!(
        "撤销日期在未来",
        "cancelled in the future"
    ),
    message: text!(
        "撤销日期{cancelled}晚于校验日期{as_of}。",
        "The filing is cancelled on {cancelled}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对日期录入是否有误；以后才结束的，写在最后一天。",
        "Check the date; a day on which the filing will end is its last day."
    ),
    sources: &[SPECIFICATION.cite("16.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("没有校验日期", "without a day of judgement"),
                Input::Edits(Base::FilingCancellation, &[]),
            ),
            Example::good(
                "same-day",
                text!("撤销当天，最后一天在后", "on the day, with a later last day"),
                Input::Edits(Base::FilingCancellation, &[]),
            )
            .as_of("2026-08-20"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("前一天", "the day before"),
                Input::Edits(Base::FilingCancellation, &[]),
                "/cancelled_on",
            )
            .as_of("2026-08-19"),
        ],
    },
    check: Check::FilingCancellation(check),
    ..Rule::ACTIVE
};

fn check(cancellation: &FilingCancellation<'_>, context: &Context, found: &mut Findings) {
    let (Some(as_of), cancelled) = (context.as_of, cancellation.cancelled_on) else { return };
    if cancelled > as_of {
        found.report("/cancelled_on", &[("cancelled", &cancelled), ("as_of", &as_of)]);
    }
}
