//! 日期不合规则.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-004`: malformed date.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-004",
    title: text!(
        "日期不合规则",
        "malformed date"
    ),
    message: text!(
        "这里应为YYYY-MM-DD形式、实际存在的日期（1900至2199年）。",
        "Expected here: an existing day written YYYY-MM-DD, from 1900 to 2199."
    ),
    help: text!(
        "写成2026-01-05这样的形式，月和日各两位。",
        "Write it like 2026-01-05, month and day with two digits."
    ),
    sources: &[SPECIFICATION.cite("2.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "leap-day",
                text!("闰日", "a leap day"),
                Input::Patch(r#"{"person":{"psn_cert_type":"99","certno":"SAMPLE","brdy":"1948-02-29"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "slashes",
                text!("用斜线分隔", "with slashes"),
                Input::Patch(r#"{"dates":{"applied":"2026/01/05"}}"#),
                "/dates/applied",
            ),
            Example::bad(
                "one-digit",
                text!("月日不足两位", "one digit"),
                Input::Patch(r#"{"dates":{"applied":"2026-1-5"}}"#),
                "/dates/applied",
            ),
            Example::bad(
                "no-such-day",
                text!("没有这一天", "no such day"),
                Input::Patch(r#"{"validity":{"enddate":"2027-02-29"}}"#),
                "/validity/enddate",
            ),
            Example::bad(
                "before-1900",
                text!("早于1900年", "before 1900"),
                Input::Patch(r#"{"person":{"brdy":"1899-12-31"}}"#),
                "/person/brdy",
            ),
            Example::bad(
                "date-and-time",
                text!("带时间", "with a time"),
                Input::Patch(r#"{"dates":{"applied":"2026-01-05 10:00:00"}}"#),
                "/dates/applied",
            ),
        ],
    },
    ..Rule::PIPELINE
};
