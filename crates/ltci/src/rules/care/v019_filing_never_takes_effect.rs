//! 备案自始不生效.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::FilingCancellation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-019`: filing never takes effect.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-019",
    severity: Severity::Notice,
    title: text!(
        "备案自始不生效",
        "filing never takes effect"
    ),
    message: text!(
        "备案自{begin}开始，最后一天是其前一日，自始不生效。",
        "The filing begins on {begin} and its last day is the day before: it never takes effect."
    ),
    help: text!(
        "不是这个意思的，改正最后一天。",
        "If this is not meant, correct the last day."
    ),
    sources: &[SPECIFICATION.cite("16.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准撤销", "the base cancellation"),
                Input::Edits(Base::FilingCancellation, &[]),
            ),
            Example::good(
                "one-day",
                text!("只有一天有效", "it has effect for one day"),
                Input::Edits(Base::FilingCancellation, &[
                    ("/cancelled_on", r#""2026-05-10""#),
                    ("/last_day", r#""2026-05-10""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("开始的前一日", "the day before it begins"),
                Input::Edits(Base::FilingCancellation, &[
                    ("/cancelled_on", r#""2026-05-09""#),
                    ("/last_day", r#""2026-05-09""#),
                ]),
                "/last_day",
            ),
        ],
    },
    check: Check::FilingCancellation(check),
    ..Rule::ACTIVE
};

fn check(cancellation: &FilingCancellation<'_>, _: &Context, found: &mut Findings) {
    let (begin, last) = (cancellation.begndate, cancellation.last_day);
    if last == begin.day_before() {
        found.report("/last_day", &[("begin", &begin)]);
    }
}
