//! 核准日期早于申请日期.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-004`: approved before it was filed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-004",
    title: text!(
        "核准日期早于申请日期",
        "approved before it was filed"
    ),
    message: text!(
        "备案于{filed}申请，却在{approved}核准。",
        "The filing was made on {filed} and approved on {approved}."
    ),
    help: text!(
        "核对两个日期。",
        "Check both dates."
    ),
    sources: &[SPECIFICATION.cite("16.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准备案", "the base filing"),
                Input::Edits(Base::Filing, &[]),
            ),
            Example::good(
                "same-day",
                text!("当天核准", "approved on the day"),
                Input::Edits(Base::Filing, &[("/approved_on", r#""2026-05-06""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Filing, &[("/approved_on", r#""2026-05-05""#)]),
                "/approved_on",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let (filed, Some(approved)) = (filing.filed_on, filing.approved_on) else { return };
    if approved < filed {
        found.report("/approved_on", &[("filed", &filed), ("approved", &approved)]);
    }
}
