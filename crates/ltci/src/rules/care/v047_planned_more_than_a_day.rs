//! 计划的服务一天超过24小时.

use crate::disclose::Count;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::{CarePlan, CarePlanCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Period;

/// `LTC-V-047`: more than 24 hours planned a day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-047",
    title: text!(
        "计划的服务一天超过24小时",
        "more than 24 hours planned a day"
    ),
    message: text!(
        "自{day}起，各项目即使按最少频次计，每天也超过{hours}小时。",
        "From {day} on, the items come to more than {hours} hours a day even at the lowest frequencies."
    ),
    help: text!(
        "核对各项目的时长和频次。",
        "Check the minutes and frequencies of the items."
    ),
    sources: &[SPECIFICATION.cite("17.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准计划", "the base plan"),
                Input::Edits(Base::CarePlan, &[]),
            ),
            Example::good(
                "whole-day",
                text!("正好24小时", "24 hours exactly"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/0/frequency", r#""2次/日""#),
                    ("/items/0/minutes", "715"),
                ]),
            ),
            Example::good(
                "not-at-once",
                text!("不在同一时期", "not at the same time"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/0/frequency", r#""1次/日""#),
                    ("/items/0/minutes", "1440"),
                    ("/items/0/enddate", r#""2026-06-30""#),
                    ("/items/1/begndate", r#""2026-07-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "ten-minutes-over",
                text!("多10分钟", "ten minutes over"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/0/frequency", r#""2次/日""#),
                    ("/items/0/minutes", "720"),
                ]),
                "/items",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let plan = case.plan;
    let all: i64 = lines(plan).map(|(_, minutes)| minutes).sum();
    if all <= DAY {
        return;
    }
    let ends = lines(plan).flat_map(|(days, minutes)| {
        [(days.begndate, minutes), (days.enddate.day_after(), -minutes)]
    });
    let mut ends: Vec<_> = ends.collect();
    ends.sort_unstable();
    let mut sum = 0;
    for (day, minutes) in ends {
        sum += minutes;
        if sum > DAY {
            return found.report("/items", &[("day", &day), ("hours", &Count(24))]);
        }
    }
}

const DAY: i64 = 24 * 60;

/// The items with minutes: on which days, and the least that they come to a day.
fn lines(plan: &CarePlan<'_>) -> impl Iterator<Item = (Period, i64)> {
    plan.items.iter().filter_map(|item| {
        let days = item.days(&plan.period);
        let minutes = item.frequency.minutes_a_day(item.minutes?)?;
        days.is_ordered().then_some((days, i64::from(minutes)))
    })
}
