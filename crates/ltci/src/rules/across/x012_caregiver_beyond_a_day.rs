//! 护理人员一天服务超过24小时.

use crate::batch::{Across, Group, Key, longer_than_a_day};
use crate::code::CareMode;
use crate::rules::batch_samples::{LATE, LONG_DAY, LONG_EVENING, OVER_NIGHT};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-012`: a caregiver serves more than 24 hours a day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-012",
    severity: Severity::Warning,
    title: text!("护理人员一天服务超过24小时", "a caregiver serves more than 24 hours a day"),
    message: text!(
        "加上这次居家服务，护理人员当天的居家服务时间合计超过24小时。",
        "With this visit the caregiver has served at homes for more than 24 hours of the day."
    ),
    help: text!(
        "核对当天各次服务的起止时间和护理人员编号。",
        "Check the times and the caregiver of the visits of that day."
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
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            &[("/psn_no", r#""SAMPLE0000000002""#)],
                            LATE,
                        ],
                    ),
                ],
            ),
            BatchExample::good(
                "over-midnight",
                text!("跨零点的服务分在两天", "a visit over midnight counts on both days"),
                &[
                    (Base::ServiceRecord, &[LONG_DAY]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            &[("/psn_no", r#""SAMPLE0000000002""#)],
                            OVER_NIGHT,
                        ],
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
                    &[
                        &[("/record_id", r#""SAMPLE-R-000009""#)],
                        &[("/psn_no", r#""SAMPLE0000000002""#)],
                        LONG_EVENING,
                    ],
                ),
            ],
            (2, "/begn_time", 1),
        )
        .beside(&[("LTC-X-010", (2, "/begn_time", 1))])],
    },
    check: Check::Across(Key::Caregiver, check),
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
