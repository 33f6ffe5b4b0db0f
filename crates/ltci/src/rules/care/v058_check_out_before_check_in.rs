//! 签退早于签到.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-058`: checked out before checking in.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-058",
    title: text!(
        "签退早于签到",
        "checked out before checking in"
    ),
    message: text!(
        "{check_in}签到，却在{check_out}签退。",
        "Checked in at {check_in} and out at {check_out}."
    ),
    help: text!(
        "核对两个时间，以及设备的时钟。",
        "Check both times, and the clock of the device."
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
                "same-second",
                text!("同一秒", "the same second"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in/time", r#""2026-02-03 10:00:00""#),
                    ("/check_out/time", r#""2026-02-03 10:00:00""#),
                ]),
            )
            .beside(&[("LTC-V-061", "/check_in/time"), ("LTC-V-002", "/directory")]),
        ],
        bad: &[
            Example::bad(
                "second-before",
                text!("早一秒", "one second before"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/time", r#""2026-02-03 08:58:09""#),
                ]),
                "/check_out/time",
            )
            .beside(&[("LTC-V-060", "/check_out/time"), ("LTC-V-002", "/directory")]),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (Some(arrived), Some(left)) = (&case.record.check_in, &case.record.check_out) else {
        return;
    };
    if left.time < arrived.time {
        let params: [(_, &dyn Disclosable); 2] =
            [("check_in", &arrived.time), ("check_out", &left.time)];
        found.report("/check_out/time", &params);
    }
}
