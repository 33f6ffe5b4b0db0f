//! 明细的护理人员与服务记录不符.

use crate::batch::{Across, Group, Key, Line};
use crate::rules::batch_samples::{REST_WITHOUT, SECOND_CAREGIVER};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-024`: a line names another caregiver than its record.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-024",
    severity: Severity::Warning,
    title: text!("明细的护理人员与服务记录不符", "a line names another caregiver than its record"),
    message: text!(
        "明细填写的护理人员不是所引用的服务记录上的那一名。",
        "The line names another caregiver than the record of service does."
    ),
    help: text!("按服务记录填写护理人员编号。", "Take the caregiver from the record."),
    sources: &[SPECIFICATION.cite("23.5", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "same-caregiver",
                text!("同一名护理人员", "the same caregiver"),
                &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[])],
            ),
            BatchExample::good(
                "not-stated",
                text!("明细不写护理人员", "the line names none"),
                &[
                    (Base::Settlement, &[REST_WITHOUT, &[("/details/0/caregiver_no", "null")]]),
                    (Base::ServiceRecord, &[]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "another",
            text!("另一名护理人员", "another caregiver"),
            &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[SECOND_CAREGIVER])],
            (1, "/details/0/caregiver_no", 2),
        )],
    },
    check: Check::Across(Key::Record, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(record) = group.records().next() else { return };
    let differs = |line: &Line<'_>| line.caregiver.is_some_and(|it| it != record.caregiver);
    for line in group.lines().filter(differs) {
        let other = Some((record.paper, "/caregiver/caregiver_no"));
        found.tell((line.settlement.paper, &line.path("caregiver_no")), other, &[]);
    }
}
