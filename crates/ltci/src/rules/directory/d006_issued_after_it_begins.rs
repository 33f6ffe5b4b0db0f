//! 发布晚于施行: a list is usually published before it applies.

use crate::directory::Edition;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-006`: issued after it comes into force.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-006",
    severity: Severity::Warning,
    title: text!(
        "发布日期晚于施行日期",
        "issued after it comes into force"
    ),
    message: text!(
        "目录自{from}起施行，{issued}才发布。",
        "The edition applies from {from}, but was issued on {issued}."
    ),
    help: text!(
        "核对日期；确属追溯施行的，不必改动。",
        "Check the dates; nothing needs to change if it really applies to days before its issue."
    ),
    sources: &[SPECIFICATION.cite("8.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "same-day",
                text!("施行当日发布", "issued on the first day"),
                Input::Edits(Base::Directory, &[("/edition/issued", r#""2026-01-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("施行次日发布", "issued a day later"),
                Input::Edits(Base::Directory, &[("/edition/issued", r#""2026-01-02""#)]),
                "/edition/issued",
            ),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, _: &Context, found: &mut Findings) {
    let (issued, from) = (edition.issued, edition.in_force_from);
    if issued > from {
        found.report("/edition/issued", &[("issued", &issued), ("from", &from)]);
    }
}
