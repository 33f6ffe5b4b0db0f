//! 项目时长之和超过服务时间: one caregiver does one thing at a time.

use crate::disclose::Count;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-050`: items take longer than the visit.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-050",
    title: text!(
        "项目时长之和超过服务时间",
        "items take longer than the visit"
    ),
    message: text!(
        "各项目共{sum}分钟，服务只有{visit}分钟。",
        "The items take {sum} minutes, the visit {visit}."
    ),
    help: text!(
        "核对开始、结束时间和各项目的时长。",
        "Check begin and end, and the minutes of the items."
    ),
    sources: &[SPECIFICATION.cite("18.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "whole-visit",
                text!("正好用完", "all of the visit"),
                Input::Edits(Base::ServiceRecord, &[("/items/0/minutes", "50")]),
            ),
        ],
        bad: &[
            Example::bad(
                "minute-over",
                text!("多一分钟", "one minute over"),
                Input::Edits(Base::ServiceRecord, &[("/items/0/minutes", "51")]),
                "/items",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let record = case.record;
    let seconds = record.begn_time.seconds_until(record.end_time);
    let sum: i64 = record.items.iter().map(|item| i64::from(item.minutes.0)).sum();
    if seconds > 0 && sum * 60 > seconds {
        found.report("/items", &[("sum", &count(sum)), ("visit", &count(seconds / 60))]);
    }
}

fn count(minutes: i64) -> Count {
    Count(usize::try_from(minutes).unwrap_or(usize::MAX))
}
