//! 备案的申请或核准在未来: only judged with a day of judgement.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-015`: filed or approved in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-015",
    title: text!(
        "备案的申请或核准日期在未来",
        "filed or approved in the future"
    ),
    message: text!(
        "日期{day}晚于校验日期{as_of}。",
        "The day {day} lies after the day of judgement {as_of}."
    ),
    help: text!(
        "核对日期录入是否有误；也请核对校验时给出的日期。",
        "Check the date, and the day given for the judgement."
    ),
    sources: &[SPECIFICATION.cite("16.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("没有校验日期", "without a day of judgement"),
                Input::Edits(Base::Filing, &[]),
            ),
            Example::good(
                "same-day",
                text!("核准当天", "on the day of approval"),
                Input::Edits(Base::Filing, &[]),
            )
            .as_of("2026-05-08"),
        ],
        bad: &[
            Example::bad(
                "approved",
                text!("次日才核准", "approved on the next day"),
                Input::Edits(Base::Filing, &[]),
                "/approved_on",
            )
            .as_of("2026-05-07"),
            Example::bad(
                "filed",
                text!("次日才申请", "filed on the next day"),
                Input::Edits(Base::Filing, &[("/approved_on", "null")]),
                "/filed_on",
            )
            .as_of("2026-05-05")
            .beside(&[("LTC-V-007", "/approved_on")]),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, context: &Context, found: &mut Findings) {
    let Some(as_of) = context.as_of else { return };
    let days = [("/filed_on", Some(filing.filed_on)), ("/approved_on", filing.approved_on)];
    for (path, day) in days {
        if let Some(day) = day.filter(|day| *day > as_of) {
            found.report(path, &[("day", &day), ("as_of", &as_of)]);
        }
    }
}
