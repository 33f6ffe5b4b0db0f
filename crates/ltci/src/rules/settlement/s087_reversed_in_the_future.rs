//! 冲正时间在未来.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reversal;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-087`: reversed in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-087",
    title: text!(
        "冲正时间在未来",
        "reversed in the future"
    ),
    message: text!(
        "冲正时间{reversed}晚于校验日期{as_of}。",
        "The reversal is dated {reversed}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对冲正时间；也请核对校验时给出的日期。",
        "Check the time, and the day given for the judgement."
    ),
    sources: &[SPECIFICATION.cite("21.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Reversal, &[]),
            ),
            Example::good(
                "same-day",
                text!("当天校验", "judged on the same day"),
                Input::Edits(Base::Reversal, &[]),
            )
            .as_of("2026-03-01"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天校验", "judged the day before"),
                Input::Edits(Base::Reversal, &[]),
                "/reversed_at",
            )
            .as_of("2026-02-28"),
        ],
    },
    check: Check::Reversal(check),
    ..Rule::ACTIVE
};

fn check(document: &Reversal, context: &Context, found: &mut Findings) {
    let Some(as_of) = context.as_of else { return };
    if document.reversed_at.date() > as_of {
        let params: [(_, &dyn Disclosable); 2] =
            [("reversed", &document.reversed_at), ("as_of", &as_of)];
        found.report("/reversed_at", &params);
    }
}
