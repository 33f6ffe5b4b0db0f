//! 起止时间只有一个.

use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule, Severity};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-139`: one time without the other.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-139",
    severity: Severity::Warning,
    title: text!(
        "起止时间只有一个",
        "one time without the other"
    ),
    message: text!(
        "服务的起止时间只填了一个，看不出服务了多久。",
        "Only one of beginning and end is there; how long the service was cannot be told."
    ),
    help: text!(
        "两个时间都填写，或者都不填写。",
        "Write both times, or neither."
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
                "neither",
                text!("都不填", "neither"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/begn_time", "null"),
                    ("/details/2/end_time", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-end",
                text!("没有结束时间", "no end"),
                Input::Edits(Base::Settlement, &[("/details/2/end_time", "null")]),
                "/details/2/end_time",
            ),
            Example::bad(
                "no-beginning",
                text!("没有开始时间", "no beginning"),
                Input::Edits(Base::Settlement, &[("/details/2/begn_time", "null")]),
                "/details/2/begn_time",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(detail) = line.charge.care() else { return };
    match (detail.begn_time, detail.end_time) {
        (Some(_), None) => at.report("end_time", &[]),
        (None, Some(_)) => at.report("begn_time", &[]),
        _ => {}
    }
}
