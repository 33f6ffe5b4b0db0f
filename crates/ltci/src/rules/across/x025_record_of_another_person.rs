//! 按他人的服务记录结算.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::{ELSEWHERE, REST_WITHOUT, SECOND_CAREGIVER};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-025`: settled by the record of another person.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-025",
    title: text!("按他人的服务记录结算", "settled by the record of another person"),
    message: text!(
        "明细引用的服务记录，参保人不是本结算的参保人。",
        "The record of service is that of another person than the one of this settlement."
    ),
    help: text!(
        "核对服务记录编号、人员编号和参保地。",
        "Check the number of the record, the person and the insured place."
    ),
    sources: &[SPECIFICATION.cite("23.5", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "own-record",
                text!("本人的记录", "the own record"),
                &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[])],
            ),
            BatchExample::good(
                "another-institution",
                text!("另一机构的同号记录", "the same number at another institution"),
                &[
                    (Base::Settlement, &[REST_WITHOUT]),
                    (
                        Base::ServiceRecord,
                        &[&[("/psn_no", r#""SAMPLE0000000002""#)], ELSEWHERE, SECOND_CAREGIVER],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-person",
            text!("他人的记录", "the record of another"),
            &[
                (Base::Settlement, &[REST_WITHOUT]),
                (Base::ServiceRecord, &[&[("/psn_no", r#""SAMPLE0000000002""#)]]),
            ],
            (1, "/details/0/service_record_id", 2),
        )],
    },
    check: Check::Across(Key::Record, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(record) = group.records().next() else { return };
    for line in group.lines().filter(|line| line.settlement.person != record.person) {
        let path = line.path("service_record_id");
        found.tell((line.settlement.paper, &path), Some((record.paper, "/psn_no")), &[]);
    }
}
