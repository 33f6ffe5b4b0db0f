//! 参保人一天接受服务超过24小时.

use crate::batch::{Across, Group, Key, longer_than_a_day};
use crate::code::CareMode;
use crate::rules::batch_samples::{LATE, LONG_DAY, LONG_EVENING, SECOND_CAREGIVER};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-013`: a person is cared for more than 24 hours a day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-013",
    severity: Severity::Warning,
    title: text!("参保人一天接受服务超过24小时", "a person is cared for more than 24 hours a day"),
    message: text!(
        "加上这次居家服务，参保人当天接受的居家服务时间合计超过24小时。",
        "With this visit the person has been cared for at home for more than 24 hours of the day."
    ),
    help: text!(
        "核对当天各次服务的起止时间；确有几名护理人员同时服务的，请人工复核。",
        "Check the times of the visits of that day; if several caregivers were there at once, have a person look."
    ),
    sources: &[SPECIFICATION.cite("23.3", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "just-a-day",
                text!("合计不超过24小时", "just under a day"),
                &[
                    (Base::ServiceRecord, &[LONG_DAY]),
                    (
                        Base::ServiceRecord,
                        &[&[("/record_id", r#""SAMPLE-R-000009""#)], SECOND_CAREGIVER, LATE],
                    ),
                ],
            ),
            BatchExample::good(
                "two-caregivers",
                text!("两名护理人员各一小时", "two caregivers for an hour each"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[&[("/record_id", r#""SAMPLE-R-000009""#)], SECOND_CAREGIVER],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "thirty-three-hours",
            text!("合计33小时", "33 hours"),
            &[
                (Base::ServiceRecord, &[LONG_DAY]),
                (
                    Base::ServiceRecord,
                    &[&[("/record_id", r#""SAMPLE-R-000009""#)], SECOND_CAREGIVER, LONG_EVENING],
                ),
            ],
            (2, "/begn_time", 1),
        )],
    },
    check: Check::Across(Key::Person, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let visits = group.visits();
    let at_home = visits.iter().filter(|visit| visit.care_mode == CareMode::Home);
    longer_than_a_day(at_home, |visit, other| {
        let other_path = other.path();
        found.tell((visit.paper, &visit.path()), Some((other.paper, &other_path)), &[]);
    });
}
