//! 护理人员同时在两处.

use crate::batch::{Across, Group, Key, Visit, elsewhere_at_once};
use crate::code::CareMode;
use crate::rules::batch_samples::{HALF_PAST, IN_INSTITUTION, TEN_TO_ELEVEN};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-010`: a caregiver in two places at once.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-010",
    severity: Severity::Warning,
    title: text!("护理人员同时在两处", "a caregiver in two places at once"),
    message: text!(
        "这次服务开始时，护理人员按另一份文书还在为别人服务，而且不在同一家机构内。",
        "When this visit begins, the caregiver is still with somebody else by another document, and not within one institution."
    ),
    help: text!(
        "核对两次服务的起止时间和护理人员编号，改正有误的一份。",
        "Compare the times and the caregiver of both visits, and correct the document that is wrong."
    ),
    sources: &[SPECIFICATION.cite("23.3", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "just-after",
                text!("结束即开始下一次", "the next begins when the first ends"),
                &[
                    (Base::ServiceRecord, &[]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            &[("/psn_no", r#""SAMPLE0000000002""#)],
                            TEN_TO_ELEVEN,
                        ],
                    ),
                ],
            ),
            BatchExample::good(
                "within-one-institution",
                text!("在同一机构内照护两人", "two persons within one institution"),
                &[
                    (Base::ServiceRecord, &[IN_INSTITUTION]),
                    (
                        Base::ServiceRecord,
                        &[
                            &[("/record_id", r#""SAMPLE-R-000009""#)],
                            &[("/psn_no", r#""SAMPLE0000000002""#)],
                            IN_INSTITUTION,
                            HALF_PAST,
                        ],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "two-homes",
            text!("同时在两家", "in two homes"),
            &[
                (Base::ServiceRecord, &[]),
                (
                    Base::ServiceRecord,
                    &[
                        &[("/record_id", r#""SAMPLE-R-000009""#)],
                        &[("/psn_no", r#""SAMPLE0000000002""#)],
                        HALF_PAST,
                    ],
                ),
            ],
            (2, "/begn_time", 1),
        )],
    },
    check: Check::Across(Key::Caregiver, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut visits = group.visits();
    // Who cares for the own family may have several to care for under one roof.
    visits.retain(|visit| visit.care_mode != CareMode::Family);
    let place = |visit: &Visit| if visit.is_at_home() { visit.person } else { visit.institution };
    elsewhere_at_once(&visits, place, |visit, other| {
        let other_path = other.path();
        found.tell((visit.paper, &visit.path()), Some((other.paper, &other_path)), &[]);
    });
}
