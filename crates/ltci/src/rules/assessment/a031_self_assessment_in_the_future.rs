//! 填表日期在未来: only judged with a day of judgement.

use crate::assessment::SelfAssessment;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-031`: self-assessment dated in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-031",
    title: text!(
        "填表日期在未来",
        "self-assessment dated in the future"
    ),
    message: text!(
        "填表日期（{filled_on}）晚于校验日期（{as_of}）。",
        "The form is dated {filled_on}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对日期录入是否有误；也请核对校验时给出的日期。",
        "Check the date, and the day given for the judgement."
    ),
    sources: &[SPECIFICATION.cite("11.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::SelfAssessment, &[]),
            ),
            Example::good(
                "same-day",
                text!("填表当天校验", "judged on the same day"),
                Input::Edits(Base::SelfAssessment, &[]),
            )
            .as_of("2026-01-04"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天校验", "judged the day before"),
                Input::Edits(Base::SelfAssessment, &[]),
                "/filled_on",
            )
            .as_of("2026-01-03"),
        ],
    },
    check: Check::SelfAssessment(check),
    ..Rule::ACTIVE
};

fn check(document: &SelfAssessment<'_>, context: &Context, found: &mut Findings) {
    let (Some(as_of), filled_on) = (context.as_of, document.filled_on) else { return };
    if filled_on > as_of {
        found.report("/filled_on", &[("filled_on", &filled_on), ("as_of", &as_of)]);
    }
}
