//! 停止施行日期早于施行日期: a profile has at least one day.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-001`: profile ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-001",
    title: text!(
        "停止施行日期早于施行日期",
        "profile ends before it begins"
    ),
    message: text!(
        "政策参数自{from}起施行，停止施行日期却是{to}。",
        "The profile applies from {from}, but ends on {to}."
    ),
    help: text!(
        "核对两个日期；停止施行日期是最后一个有效日。",
        "Check both dates; the end is the last day on which the profile applies."
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
                "no-days",
                text!("日期都不知道", "no day is known"),
                Input::Edits(Base::RegionProfile, &[
                    ("/profile/in_force_from", "null"),
                    ("/profile/in_force_to", "null"),
                ]),
            )
            .beside(&[("LTC-G-018", "/profile")]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::RegionProfile, &[
                    ("/profile/in_force_to", r#""2025-12-31""#),
                    ("/benefits/5/in_force_from", "null"),
                    ("/benefits/5/in_force_to", "null"),
                ]),
                "/profile/in_force_to",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let header = &profile.profile;
    let days = header.in_force_from.zip(header.in_force_to);
    if let Some((from, to)) = days.filter(|(from, to)| to < from) {
        found.report("/profile/in_force_to", &[("from", &from), ("to", &to)]);
    }
}
