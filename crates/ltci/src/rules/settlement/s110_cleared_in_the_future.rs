//! 清分的制作日期在未来.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-110`: clearing made in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-110",
    title: text!(
        "清分的制作日期在未来",
        "clearing made in the future"
    ),
    message: text!(
        "制作日期{made}晚于校验日期{as_of}。",
        "The clearing is dated {made}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对制作日期；也请核对校验时给出的日期。",
        "Check the date, and the day given for the judgement."
    ),
    sources: &[SPECIFICATION.cite("21.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Clearing, &[]),
            ),
            Example::good(
                "same-day",
                text!("当天校验", "judged on the same day"),
                Input::Edits(Base::Clearing, &[]),
            )
            .as_of("2026-04-05"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天校验", "judged the day before"),
                Input::Edits(Base::Clearing, &[]),
                "/made_on",
            )
            .as_of("2026-04-04"),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, context: &Context, found: &mut Findings) {
    let (Some(as_of), made) = (context.as_of, document.made_on) else { return };
    if made > as_of {
        found.report("/made_on", &[("made", &made), ("as_of", &as_of)]);
    }
}
