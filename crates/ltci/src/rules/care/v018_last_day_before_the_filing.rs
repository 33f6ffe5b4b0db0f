//! 最后一天早于备案.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::FilingCancellation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-018`: last day before the filing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-018",
    title: text!(
        "备案的最后一天早于备案开始的前一日",
        "last day before the filing"
    ),
    message: text!(
        "备案自{begin}开始，最后一天却是{last}。",
        "The filing begins on {begin}, and its last day is {last}."
    ),
    help: text!(
        "核对两个日期；备案自始不生效的，最后一天写开始日期的前一日。",
        "Check both dates; where the filing never has effect, the last day is the day before it begins."
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
                "never",
                text!("自始不生效", "it never has effect"),
                Input::Edits(Base::FilingCancellation, &[
                    ("/cancelled_on", r#""2026-05-08""#),
                    ("/last_day", r#""2026-05-09""#),
                ]),
            )
            .beside(&[("LTC-V-019", "/last_day")]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("再早一天", "one day earlier still"),
                Input::Edits(Base::FilingCancellation, &[
                    ("/cancelled_on", r#""2026-05-08""#),
                    ("/last_day", r#""2026-05-08""#),
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
    if last < begin.day_before() {
        found.report("/last_day", &[("begin", &begin), ("last", &last)]);
    }
}
