//! 服务的结束时间不晚于开始时间.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-048`: visit does not end after it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-048",
    title: text!(
        "服务的结束时间不晚于开始时间",
        "visit does not end after it begins"
    ),
    message: text!(
        "服务自{begin}开始，却在{end}结束。",
        "The visit begins at {begin} and ends at {end}."
    ),
    help: text!(
        "核对两个时间；过了零点的，结束时间写次日。",
        "Check both times; after midnight the end is on the next day."
    ),
    sources: &[SPECIFICATION.cite("18.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "over-midnight",
                text!("过零点", "over midnight"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/begn_time", r#""2026-02-03 23:30:00""#),
                    ("/end_time", r#""2026-02-04 00:30:00""#),
                    ("/check_in", "null"),
                    ("/check_out", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same-second",
                text!("没有时长", "no time at all"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/end_time", r#""2026-02-03 09:00:00""#),
                    ("/check_out", "null"),
                    ("/check_in", "null"),
                ]),
                "/end_time",
            ),
            Example::bad(
                "forgotten-midnight",
                text!("过零点没有写次日", "the next day was forgotten"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/begn_time", r#""2026-02-03 23:30:00""#),
                    ("/end_time", r#""2026-02-03 00:30:00""#),
                    ("/check_in", "null"),
                    ("/check_out", "null"),
                ]),
                "/end_time",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (begin, end) = (case.record.begn_time, case.record.end_time);
    if end <= begin {
        found.report("/end_time", &[("begin", &begin), ("end", &end)]);
    }
}
