//! 服务结束之前就签退.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-062`: checked out before the visit ended.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-062",
    severity: Severity::Warning,
    title: text!(
        "服务结束之前就签退",
        "checked out before the visit ended"
    ),
    message: text!(
        "服务计到{end}，{check_out}就已签退。",
        "The visit is counted until {end}; the check-out was at {check_out}."
    ),
    help: text!(
        "核实签退之后的时间是否在服务；不在的，改正结束时间。",
        "See whether there was care after the check-out; if not, correct the end."
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
                text!("结束时签退", "at the end"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/time", r#""2026-02-03 10:00:00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "second-before",
                text!("早一秒", "one second before"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/time", r#""2026-02-03 09:59:59""#),
                ]),
                "/check_out/time",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (Some(left), record) = (&case.record.check_out, case.record) else { return };
    if left.time < record.end_time && left.time >= record.begn_time {
        let params: [(_, &dyn Disclosable); 2] =
            [("end", &record.end_time), ("check_out", &left.time)];
        found.report("/check_out/time", &params);
    }
}
