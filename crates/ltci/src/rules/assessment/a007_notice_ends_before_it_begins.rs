//! 公示结束早于开始.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-007`: public notice ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-007",
    title: text!(
        "公示结束早于开始",
        "public notice ends before it begins"
    ),
    message: text!(
        "公示结束日期（{end}）早于开始日期（{begin}）。",
        "The public notice ends on {end}, before it begins on {begin}."
    ),
    help: text!(
        "核对公示起止日期是否填反。",
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
                text!("公示一天", "a notice of one day"),
                Input::Patch(r#"{"notice":{"enddate":"2026-01-23"}}"#),
            ),
            Example::good(
                "no-notice",
                text!("没有公示", "no notice"),
                Input::Patch(r#"{"notice":null}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "swapped",
                text!("起止填反", "swapped"),
                Input::Patch(r#"{"notice":{"begndate":"2026-01-29","enddate":"2026-01-23"}}"#),
                "/notice/enddate",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let Some(notice) = document.notice else { return };
    if !notice.is_ordered() {
        found.report(
            "/notice/enddate",
            &[("begin", &notice.begndate), ("end", &notice.enddate)],
        );
    }
}
