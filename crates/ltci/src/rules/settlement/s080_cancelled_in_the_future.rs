//! 撤销时间在未来.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Cancellation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-080`: cancelled in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-080",
    title: text!(
        "撤销时间在未来",
        "cancelled in the future"
    ),
    message: text!(
        "撤销时间{cancelled}晚于校验日期{as_of}。",
        "The cancellation is dated {cancelled}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对撤销时间；也请核对校验时给出的日期。",
        "Check the time, and the day given for the judgement."
    ),
    sources: &[SPECIFICATION.cite("21.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Cancellation, &[]),
            ),
            Example::good(
                "same-day",
                text!("当天校验", "judged on the same day"),
                Input::Edits(Base::Cancellation, &[]),
            )
            .as_of("2026-03-02"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天校验", "judged the day before"),
                Input::Edits(Base::Cancellation, &[]),
                "/cancelled_at",
            )
            .as_of("2026-03-01"),
        ],
    },
    check: Check::Cancellation(check),
    ..Rule::ACTIVE
};

fn check(document: &Cancellation, context: &Context, found: &mut Findings) {
    let Some(as_of) = context.as_of else { return };
    if document.cancelled_at.date() > as_of {
        let params: [(_, &dyn Disclosable); 2] =
            [("cancelled", &document.cancelled_at), ("as_of", &as_of)];
        found.report("/cancelled_at", &params);
    }
}
