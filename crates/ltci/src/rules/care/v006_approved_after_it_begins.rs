//! 备案自核准之日起有效: earlier days are not covered.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION, ZHEJIANG_PROCEDURE};
use crate::text;

/// `LTC-V-006`: approved after it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-006",
    severity: Severity::Notice,
    title: text!(
        "备案在开始之后才核准",
        "approved after it begins"
    ),
    message: text!(
        "备案自{begin}开始，{approved}才核准，自核准之日起有效。",
        "The filing begins on {begin}; it was approved on {approved} and has effect from that day."
    ),
    help: text!(
        "核准之前的服务不按异地备案结算。",
        "Care before the approval is not settled under the filing."
    ),
    sources: &[ZHEJIANG_PROCEDURE.cite("省内异地备案", Basis::Stated), SPECIFICATION.cite("16.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准备案", "the base filing"),
                Input::Edits(Base::Filing, &[]),
            ),
            Example::good(
                "first-day",
                text!("开始当天核准", "approved on the first day"),
                Input::Edits(Base::Filing, &[("/approved_on", r#""2026-05-10""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day after"),
                Input::Edits(Base::Filing, &[("/approved_on", r#""2026-05-11""#)]),
                "/approved_on",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let (begin, Some(approved)) = (filing.begndate, filing.approved_on) else { return };
    if approved > begin {
        found.report("/approved_on", &[("begin", &begin), ("approved", &approved)]);
    }
}
