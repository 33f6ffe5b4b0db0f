//! 服务开始之后才签到.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-061`: checked in after the visit began.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-061",
    severity: Severity::Warning,
    title: text!(
        "服务开始之后才签到",
        "checked in after the visit began"
    ),
    message: text!(
        "服务自{begin}开始计，{check_in}才签到。",
        "The visit is counted from {begin}; the check-in was at {check_in}."
    ),
    help: text!(
        "核实签到之前的时间是否在服务；不在的，改正开始时间。",
        "See whether there was care before the check-in; if not, correct the begin."
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
                text!("开始时签到", "at the begin"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in/time", r#""2026-02-03 09:00:00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "second-after",
                text!("晚一秒", "one second after"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in/time", r#""2026-02-03 09:00:01""#),
                ]),
                "/check_in/time",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (Some(arrived), record) = (&case.record.check_in, case.record) else { return };
    if arrived.time > record.begn_time && arrived.time <= record.end_time {
        let params: [(_, &dyn Disclosable); 2] =
            [("begin", &record.begn_time), ("check_in", &arrived.time)];
        found.report("/check_in/time", &params);
    }
}
