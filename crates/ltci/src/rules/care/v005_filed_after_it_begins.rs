//! 备案在开始之后才申请.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-005`: filed after it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-005",
    severity: Severity::Warning,
    title: text!(
        "备案在开始之后才申请",
        "filed after it begins"
    ),
    message: text!(
        "备案自{begin}开始，{filed}才申请。",
        "The filing begins on {begin} and was made on {filed}."
    ),
    help: text!(
        "核对两个日期；补办的备案，自核准之日起有效。",
        "Check both dates; a filing made later has effect from its approval."
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
                "first-day",
                text!("开始当天申请并核准", "filed and approved on the first day"),
                Input::Edits(Base::Filing, &[
                    ("/filed_on", r#""2026-05-10""#),
                    ("/approved_on", r#""2026-05-10""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day after"),
                Input::Edits(Base::Filing, &[
                    ("/filed_on", r#""2026-05-11""#),
                    ("/approved_on", r#""2026-05-11""#),
                ]),
                "/filed_on",
            )
            .beside(&[("LTC-V-006", "/approved_on")]),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let (begin, filed) = (filing.begndate, filing.filed_on);
    if filed > begin {
        found.report("/filed_on", &[("begin", &begin), ("filed", &filed)]);
    }
}
