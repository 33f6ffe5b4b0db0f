//! 资料截止日期在将来: nobody knows what will be decided.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-028`: compiled in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-028",
    severity: Severity::Warning,
    title: text!(
        "资料截止日期在将来",
        "compiled in the future"
    ),
    message: text!(
        "资料截止日期{day}晚于判定日{as_of}。",
        "The profile is compiled as of {day}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对日期。",
        "Check the date."
    ),
    sources: &[SPECIFICATION.cite("12.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "same-day",
                text!("同日", "on the same day"),
                Input::Edits(Base::RegionProfile, &[]),
            )
            .as_of("2026-01-01"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天判定", "judged one day before"),
                Input::Edits(Base::RegionProfile, &[]),
                "/profile/compiled_on",
            )
            .as_of("2025-12-31"),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, context: &Context, found: &mut Findings) {
    let day = profile.profile.compiled_on;
    if let Some(as_of) = context.as_of.filter(|as_of| *as_of < day) {
        found.report("/profile/compiled_on", &[("day", &day), ("as_of", &as_of)]);
    }
}
