//! 定额没有单位或周期: a number alone is no quota.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-007`: quota without a unit or a period.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-007",
    title: text!(
        "定额没有单位或周期",
        "quota without a unit or a period"
    ),
    message: text!(
        "定额{count}没有写明单位或周期。",
        "The quota of {count} names no unit or no period."
    ),
    help: text!(
        "写明是每日、每周、每月还是每年的多少次、多少小时。",
        "Say how many visits or hours a day, week, month or year."
    ),
    sources: &[SPECIFICATION.cite("12.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "a-day",
                text!("每日一次", "once a day"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/quota/value", r#"{"count":1,"unit":"visit","period":"day"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-period",
                text!("没有周期", "no period"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/quota/value/period", "null"),
                ]),
                "/benefits/0/quota",
            ),
            Example::bad(
                "no-unit",
                text!("没有单位", "no unit"),
                Input::Edits(Base::RegionProfile, &[
                    ("/supplements/0/quota/value/unit", "null"),
                ]),
                "/supplements/0/quota",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let lines = profile.benefits.iter().enumerate().map(|(at, line)| ("benefits", at, &line.quota));
    let more =
        profile.supplements.iter().enumerate().map(|(at, line)| ("supplements", at, &line.quota));
    for (part, place, quota) in lines.chain(more) {
        let Some(quota) = quota else { continue };
        if quota.value.unit.is_none() || quota.value.period.is_none() {
            let path = format_args!("/{part}/{place}/quota");
            found.report(path, &[("count", &quota.value.count)]);
        }
    }
}
