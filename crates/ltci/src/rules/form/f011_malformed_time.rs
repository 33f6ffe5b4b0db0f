//! 时间不合规则.

use crate::rules::{Base, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-011`: malformed time.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-011",
    title: text!(
        "时间不合规则",
        "malformed time"
    ),
    message: text!(
        "这里应为YYYY-MM-DD HH:MM:SS形式、实际存在的时间。",
        "Expected here: an existing time written YYYY-MM-DD HH:MM:SS."
    ),
    help: text!(
        "写成2026-01-05 08:30:00这样的形式，日期与时刻之间一个空格，到秒为止。",
        "Write it like 2026-01-05 08:30:00, with one blank between day and time, to the second."
    ),
    sources: &[SPECIFICATION.cite("2.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准服务记录", "the base record of service"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "midnight",
                text!("零时整", "midnight"),
                Input::Edits(Base::Cancellation, &[("/cancelled_at", r#""2026-03-02 00:00:00""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "letter-t",
                text!("用T分隔", "with a letter T"),
                Input::Edits(Base::ServiceRecord, &[("/begn_time", r#""2026-01-05T09:00:00""#)]),
                "/begn_time",
            )
            .beside(&[]),
            Example::bad(
                "no-seconds",
                text!("没有秒", "without seconds"),
                Input::Edits(Base::ServiceRecord, &[("/begn_time", r#""2026-01-05 09:00""#)]),
                "/begn_time",
            )
            .beside(&[]),
            Example::bad(
                "no-such-hour",
                text!("没有24时", "no such hour"),
                Input::Edits(Base::ServiceRecord, &[("/begn_time", r#""2026-01-05 24:00:00""#)]),
                "/begn_time",
            )
            .beside(&[]),
            Example::bad(
                "no-such-day",
                text!("没有这一天", "no such day"),
                Input::Edits(Base::ServiceRecord, &[("/begn_time", r#""2026-02-30 09:00:00""#)]),
                "/begn_time",
            )
            .beside(&[]),
        ],
    },
    ..Rule::PIPELINE
};
