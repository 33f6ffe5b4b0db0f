//! 一次服务超过24小时.

use crate::disclose::{Count, Disclosable};
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-049`: visit longer than 24 hours.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-049",
    title: text!(
        "一次服务超过24小时",
        "visit longer than 24 hours"
    ),
    message: text!(
        "服务自{begin}至{end}，超过{hours}小时。",
        "The visit runs from {begin} to {end}, more than {hours} hours."
    ),
    help: text!(
        "核对日期；跨日的照护每天写一份记录。",
        "Check the days; for care over several days write a record a day."
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
                "whole-day",
                text!("正好24小时", "24 hours exactly"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/end_time", r#""2026-02-04 09:00:00""#),
                    ("/check_out", "null"),
                    ("/check_in", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "second-over",
                text!("多一秒", "one second over"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/end_time", r#""2026-02-04 09:00:01""#),
                    ("/check_out", "null"),
                    ("/check_in", "null"),
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
    if begin.seconds_until(end) > DAY {
        let params: [(_, &dyn Disclosable); 3] =
            [("begin", &begin), ("end", &end), ("hours", &Count(24))];
        found.report("/end_time", &params);
    }
}

/// Seconds.
const DAY: i64 = 24 * 60 * 60;
