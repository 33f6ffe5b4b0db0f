//! 签到签退只有一个.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::text::Text;

/// `LTC-V-063`: check-in without check-out, or the other way round.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-063",
    severity: Severity::Notice,
    title: text!(
        "签到、签退只有一个",
        "check-in without check-out, or the other way round"
    ),
    message: text!(
        "只有{present}，没有{absent}。",
        "There is a {present} and no {absent}."
    ),
    help: text!(
        "补上另一个；设备没有记录的，说明原因。",
        "Add the other one, or keep a reason why the device has none."
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
                "neither",
                text!("两个都没有", "neither of them"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_in", "null"),
                    ("/check_out", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-check-out",
                text!("没有签退", "no check-out"),
                Input::Edits(Base::ServiceRecord, &[("/check_out", "null")]),
                "/check_out",
            ),
            Example::bad(
                "no-check-in",
                text!("没有签到", "no check-in"),
                Input::Edits(Base::ServiceRecord, &[("/check_in", "null")]),
                "/check_in",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (path, present, absent) = match (&case.record.check_in, &case.record.check_out) {
        (Some(_), None) => ("/check_out", CHECK_IN, CHECK_OUT),
        (None, Some(_)) => ("/check_in", CHECK_OUT, CHECK_IN),
        _ => return,
    };
    found.report(path, &[("present", &present), ("absent", &absent)]);
}

const CHECK_IN: Text = text!("签到", "check-in");
const CHECK_OUT: Text = text!("签退", "check-out");
