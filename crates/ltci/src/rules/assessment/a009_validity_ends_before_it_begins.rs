//! 有效期结束早于开始.

use crate::assessment::Concluded;
use crate::rules::{AtConclusion, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-009`: validity ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-009",
    title: text!(
        "有效期结束早于开始",
        "validity ends before it begins"
    ),
    message: text!(
        "有效期截止日期（{end}）早于开始日期（{begin}）。",
        "The validity ends on {end}, before it begins on {begin}."
    ),
    help: text!(
        "核对有效期起止日期是否填反。",
        "Check whether the two dates were swapped."
    ),
    sources: &[SPECIFICATION.cite("2.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "one-day",
                text!("有效一天", "valid for one day"),
                Input::Patch(r#"{"validity":{"enddate":"2026-02-01"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "swapped",
                text!("起止填反", "swapped"),
                Input::Patch(r#"{"validity":{"begndate":"2028-01-31","enddate":"2026-02-01"}}"#),
                "/validity/enddate",
            ),
        ],
    },
    check: Check::Conclusion(check),
    ..Rule::ACTIVE
};

fn check(conclusion: &Concluded<'_>, found: &mut AtConclusion<'_>) {
    let validity = conclusion.validity;
    if !validity.is_ordered() {
        found.report(
            "validity/enddate",
            &[("begin", &validity.begndate), ("end", &validity.enddate)],
        );
    }
}
