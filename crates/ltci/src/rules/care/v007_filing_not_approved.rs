//! 备案未核准: it has no effect yet.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION, ZHEJIANG_PROCEDURE};
use crate::text;

/// `LTC-V-007`: filing not approved.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-007",
    severity: Severity::Notice,
    title: text!(
        "备案尚未核准",
        "filing not approved"
    ),
    message: text!(
        "备案没有核准日期，尚未生效。",
        "The filing has no day of approval: it has no effect yet."
    ),
    help: text!(
        "核准后写明核准日期。",
        "Give the day once it is approved."
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
                "approved-at-once",
                text!("申请当天核准", "approved on the day of filing"),
                Input::Edits(Base::Filing, &[("/approved_on", r#""2026-05-06""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-day",
                text!("没有核准日期", "without a day"),
                Input::Edits(Base::Filing, &[("/approved_on", "null")]),
                "/approved_on",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    if filing.approved_on.is_none() {
        found.report("/approved_on", &[]);
    }
}
