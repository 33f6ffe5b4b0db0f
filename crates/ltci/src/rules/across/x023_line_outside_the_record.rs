//! 明细的服务时间不在服务记录之内.

use crate::batch::{Across, Group, Key};
use crate::disclose::Disclosable;
use crate::rules::batch_samples::{HALF_PAST, NINE_TO_ELEVEN, REST_WITHOUT};
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-023`: the times of a line are not within its record.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-023",
    severity: Severity::Warning,
    title: text!("明细的服务时间不在服务记录之内", "the times of a line are not within its record"),
    message: text!(
        "明细的服务起止时间超出所引用的服务记录（{from}至{to}）。",
        "The line says that the service lasted beyond its record, {from} to {to}."
    ),
    help: text!("按服务记录的起止时间填写明细。", "Take the times of the line from the record."),
    sources: &[SPECIFICATION.cite("23.5", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "same-times",
                text!("时间相同", "the same times"),
                &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[])],
            ),
            BatchExample::good(
                "within",
                text!("在记录的时间之内", "within the record"),
                &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[NINE_TO_ELEVEN])],
            ),
        ],
        bad: &[BatchExample::bad(
            "half-an-hour-early",
            text!("早半小时", "half an hour early"),
            &[(Base::Settlement, &[REST_WITHOUT]), (Base::ServiceRecord, &[HALF_PAST])],
            (1, "/details/0/begn_time", 2),
        )],
    },
    check: Check::Across(Key::Record, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(record) = group.records().next() else { return };
    let Some(lasted) = record.span.seconds else { return };
    for line in group.lines() {
        let Some(seconds) = line.fact.span.seconds else { continue };
        let late = record.span.begin.seconds_until(line.fact.span.begin);
        if late < 0 || late + i64::from(seconds.get()) > i64::from(lasted.get()) {
            let (from, to) = (record.span.begin, record.span.end());
            let params: [(&str, &dyn Disclosable); 2] = [("from", &from), ("to", &to)];
            let path = line.path("begn_time");
            found.tell((line.settlement.paper, &path), Some((record.paper, "/begn_time")), &params);
        }
    }
}
