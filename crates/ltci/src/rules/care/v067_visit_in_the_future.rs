//! 服务时间在未来: only judged with a day of judgement.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-067`: visit in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-067",
    title: text!(
        "服务时间在未来",
        "visit in the future"
    ),
    message: text!(
        "服务在{end}结束，晚于校验日期{as_of}。",
        "The visit ends at {end}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对日期；服务结束后再写记录。",
        "Check the day; a record is written after the visit."
    ),
    sources: &[SPECIFICATION.cite("18.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("没有校验日期", "without a day of judgement"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "same-day",
                text!("当天", "on the day"),
                Input::Edits(Base::ServiceRecord, &[]),
            )
            .as_of("2026-02-03"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("前一天", "the day before"),
                Input::Edits(Base::ServiceRecord, &[]),
                "/end_time",
            )
            .as_of("2026-02-02"),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (Some(as_of), end) = (case.context.as_of, case.record.end_time) else { return };
    if end.date() > as_of {
        found.report("/end_time", &[("end", &end), ("as_of", &as_of)]);
    }
}
