//! 备案的结束日期早于开始日期.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-003`: filing ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-003",
    title: text!(
        "备案的结束日期早于开始日期",
        "filing ends before it begins"
    ),
    message: text!(
        "备案自{begin}开始，却在{end}结束。",
        "The filing begins on {begin} and ends on {end}."
    ),
    help: text!(
        "核对两个日期；长期有效的备案不写结束日期。",
        "Check both dates; a filing without an end has no `enddate`."
    ),
    sources: &[SPECIFICATION.cite("16.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("长期有效", "without an end"),
                Input::Edits(Base::Filing, &[]),
            ),
            Example::good(
                "one-day",
                text!("只有一天", "a single day"),
                Input::Edits(Base::Filing, &[("/enddate", r#""2026-05-10""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Filing, &[("/enddate", r#""2026-05-09""#)]),
                "/enddate",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let (begin, Some(end)) = (filing.begndate, filing.enddate) else { return };
    if end < begin {
        found.report("/enddate", &[("begin", &begin), ("end", &end)]);
    }
}
