//! 服务结束早于开始.

use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-126`: service ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-126",
    title: text!(
        "服务结束早于开始",
        "service ends before it begins"
    ),
    message: text!(
        "服务{from}开始，却在{to}结束。",
        "The service begins at {from} and ends at {to}."
    ),
    help: text!(
        "核对两个时间；跨过零点的，结束时间写次日。",
        "Check both times; where a service runs over midnight, it ends on the next day."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "over-midnight",
                text!("跨过零点", "over midnight"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/begn_time", r#""2026-02-10 23:55:00""#),
                    ("/details/2/end_time", r#""2026-02-11 00:05:00""#),
                    ("/details/2/fee_ocur_time", r#""2026-02-11 00:05:00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "second-before",
                text!("早一秒", "one second before"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/end_time", r#""2026-02-10 13:59:59""#),
                ]),
                "/details/2/end_time",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(detail) = line.charge.care() else { return };
    let times = detail.begn_time.zip(detail.end_time);
    if let Some((from, to)) = times.filter(|(from, to)| to < from) {
        at.report("end_time", &[("from", &from), ("to", &to)]);
    }
}
