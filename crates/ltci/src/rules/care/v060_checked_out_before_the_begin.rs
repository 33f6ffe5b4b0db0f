//! 服务开始之前就签退.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-060`: checked out before the visit.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-060",
    title: text!(
        "服务开始之前就签退",
        "checked out before the visit"
    ),
    message: text!(
        "服务在{begin}开始，{check_out}就已签退。",
        "The visit began at {begin}; the check-out was at {check_out}."
    ),
    help: text!(
        "核对签退属不属于这次服务。",
        "Check whether the check-out belongs to this visit."
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
                "first-second",
                text!("开始时签退", "at the begin"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/time", r#""2026-02-03 09:00:00""#),
                ]),
            )
            .beside(&[("LTC-V-062", "/check_out/time"), ("LTC-V-002", "/directory")]),
        ],
        bad: &[
            Example::bad(
                "second-before",
                text!("早一秒", "one second before"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/time", r#""2026-02-03 08:59:59""#),
                ]),
                "/check_out/time",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (Some(left), begin) = (&case.record.check_out, case.record.begn_time) else { return };
    if left.time < begin {
        found.report("/check_out/time", &[("begin", &begin), ("check_out", &left.time)]);
    }
}
