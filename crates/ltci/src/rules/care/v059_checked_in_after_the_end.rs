//! 服务结束之后才签到.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-059`: checked in after the visit.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-059",
    title: text!(
        "服务结束之后才签到",
        "checked in after the visit"
    ),
    message: text!(
        "服务在{end}结束，{check_in}才签到。",
        "The visit ended at {end}; the check-in was at {check_in}."
    ),
    help: text!(
        "核对签到属不属于这次服务。",
        "Check whether the check-in belongs to this visit."
    ),
    sources: &[SPECIFICATION.cite("18.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "last-second",
                text!("结束时签到", "at the end"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in/time", r#""2026-02-03 10:00:00""#),
                ]),
            )
            .beside(&[("LTC-V-061", "/check_in/time"), ("LTC-V-002", "/directory")]),
        ],
        bad: &[
            Example::bad(
                "second-after",
                text!("晚一秒", "one second after"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in/time", r#""2026-02-03 10:00:01""#),
                ]),
                "/check_in/time",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (Some(arrived), end) = (&case.record.check_in, case.record.end_time) else { return };
    if arrived.time > end {
        found.report("/check_in/time", &[("end", &end), ("check_in", &arrived.time)]);
    }
}
