//! 核准时备案已结束.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-008`: approved after its end.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-008",
    severity: Severity::Warning,
    title: text!(
        "核准时备案已经结束",
        "approved after its end"
    ),
    message: text!(
        "备案在{end}结束，{approved}才核准，从未有效。",
        "The filing ended on {end} and was approved on {approved}: it never had effect."
    ),
    help: text!(
        "核对两个日期；需要异地服务的，重新备案。",
        "Check both dates; for care elsewhere make a new filing."
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
                "last-day",
                text!("最后一天核准", "approved on the last day"),
                Input::Edits(Base::Filing, &[
                    ("/enddate", r#""2026-05-12""#),
                    ("/approved_on", r#""2026-05-12""#),
                ]),
            )
            .beside(&[("LTC-V-006", "/approved_on")]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day after"),
                Input::Edits(Base::Filing, &[
                    ("/enddate", r#""2026-05-12""#),
                    ("/approved_on", r#""2026-05-13""#),
                ]),
                "/approved_on",
            )
            .beside(&[("LTC-V-006", "/approved_on")]),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let (Some(end), Some(approved)) = (filing.enddate, filing.approved_on) else { return };
    if end >= filing.begndate && approved > end {
        found.report("/approved_on", &[("end", &end), ("approved", &approved)]);
    }
}
