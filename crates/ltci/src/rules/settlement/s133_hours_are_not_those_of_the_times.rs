//! 小时数与起止时间不符.

use crate::code::ChargeUnit;
use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule, Severity};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-133`: hours other than those of the times.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-133",
    severity: Severity::Warning,
    title: text!(
        "小时数与起止时间不符",
        "hours other than those of the times"
    ),
    message: text!(
        "按小时计价{actual}小时，起止时间为{from}至{to}。",
        "{actual} hours are charged; the service is from {from} to {to}."
    ),
    help: text!(
        "核对数量和起止时间；不足百分之一小时的差别不计。",
        "Check count and times; differences below a hundredth of an hour do not count."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "rounded",
                text!("差半分钟", "half a minute less"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/end_time", r#""2026-02-03 09:59:30""#),
                ]),
            ),
            Example::good(
                "no-times",
                text!("没有起止时间", "without times"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/begn_time", "null"),
                    ("/details/0/end_time", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-minute",
                text!("少一分钟", "one minute less"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/end_time", r#""2026-02-03 09:59:00""#),
                ]),
                "/details/0/cnt",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

/// A hundredth of an hour.
const SECONDS: i64 = 36;

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let hours = line.charge.care().filter(|detail| detail.unit == ChargeUnit::Hour);
    let Some(detail) = hours else { return };
    let times = detail.begn_time.zip(detail.end_time).filter(|(from, to)| from <= to);
    let Some((from, to)) = times else { return };
    let charged = i64::from(detail.cnt.hundredths()) * SECONDS;
    if (charged - from.seconds_until(to)).abs() >= SECONDS {
        let params: [(_, &dyn Disclosable); 3] =
            [("actual", &detail.cnt), ("from", &from), ("to", &to)];
        at.report("cnt", &params);
    }
}
