//! 参保人同时在两处.

use crate::batch::{Across, Group, Key, Visit, elsewhere_at_once};
use crate::rules::batch_samples::{
    AFTERNOON, ELSEWHERE, HALF_PAST, IN_INSTITUTION, SECOND_CAREGIVER,
};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-009`: a person in two places at once.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-009",
    severity: Severity::Warning,
    title: text!("参保人同时在两处", "a person in two places at once"),
    message: text!(
        "这次服务开始时，参保人按另一份文书还在别处接受服务：一处在家，一处在机构，或者在两家机构。",
        "When this visit begins, the person is still being cared for elsewhere by another document: once at home and once in an institution, or in two institutions."
    ),
    help: text!(
        "核对两处的签到签退时间和照护方式，改正有误的一份。",
        "Compare the times of arrival and departure and the care modes, and correct the document that is wrong."
    ),
    sources: &[SPECIFICATION.cite("23.3", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "one-after-another",
                text!("先后在两处", "one after another"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            ELSEWHERE,
                            IN_INSTITUTION,
                            AFTERNOON,
                            SECOND_CAREGIVER,
                        ],
                    ),
                ],
            ),
            BatchExample::good(
                "at-home-both",
                text!("在家同时由两家机构服务", "at home, by two institutions"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            ELSEWHERE,
                            HALF_PAST,
                            SECOND_CAREGIVER,
                        ],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "home-and-institution",
            text!("在家和在机构", "at home and in an institution"),
            &[
                (Base::ServiceRecord, &[]),
                (
                    Base::ServiceRecord,
                    &[
                        &[("/record_id", r#""SAMPLE-R-000009""#)],
                        ELSEWHERE,
                        IN_INSTITUTION,
                        HALF_PAST,
                        SECOND_CAREGIVER,
                    ],
                ),
            ],
            (2, "/begn_time", 1),
        )],
    },
    check: Check::Across(Key::Person, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let place = |visit: &Visit| (!visit.is_at_home()).then_some(visit.institution);
    elsewhere_at_once(&group.visits(), place, |visit, other| {
        let other_path = other.path();
        found.tell((visit.paper, &visit.path()), Some((other.paper, &other_path)), &[]);
    });
}
