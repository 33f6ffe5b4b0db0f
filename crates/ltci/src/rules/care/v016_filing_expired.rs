//! 备案已到期: only judged with a day of judgement.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-016`: filing has ended.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-016",
    severity: Severity::Notice,
    title: text!(
        "备案已到期",
        "filing has ended"
    ),
    message: text!(
        "备案在{end}结束，校验日期为{as_of}。",
        "The filing ended on {end}; the day of judgement is {as_of}."
    ),
    help: text!(
        "到期之后的异地服务须重新备案。",
        "For care elsewhere after that day make a new filing."
    ),
    sources: &[SPECIFICATION.cite("16.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "no-end",
                text!("长期有效", "without an end"),
                Input::Edits(Base::Filing, &[]),
            )
            .as_of("2099-12-31"),
            Example::good(
                "last-day",
                text!("最后一天", "the last day"),
                Input::Edits(Base::Filing, &[("/enddate", r#""2026-12-31""#)]),
            )
            .as_of("2026-12-31"),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("到期次日", "the day after"),
                Input::Edits(Base::Filing, &[("/enddate", r#""2026-12-31""#)]),
                "/enddate",
            )
            .as_of("2027-01-01"),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, context: &Context, found: &mut Findings) {
    let (Some(as_of), Some(end)) = (context.as_of, filing.enddate) else { return };
    if end < as_of {
        found.report("/enddate", &[("end", &end), ("as_of", &as_of)]);
    }
}
