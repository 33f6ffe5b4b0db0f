//! 结论已过有效期: only judged with a day of judgement.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-018`: conclusion expired.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-018",
    severity: Severity::Warning,
    title: text!(
        "结论已过有效期",
        "conclusion expired"
    ),
    message: text!(
        "有效期截至{end}，校验日期为{as_of}。",
        "The validity ended on {end}; the day of judgement is {as_of}."
    ),
    help: text!(
        "过期的结论不能再作为待遇依据，须重新评估。",
        "An expired conclusion no longer supports benefits: a new assessment is needed."
    ),
    sources: &[SPECIFICATION.cite("4.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "last-day",
                text!("有效期最后一天", "the last day"),
                Input::Patch("{}"),
            ).as_of("2028-01-31"),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("过期一天", "the day after"),
                Input::Patch("{}"),
                "/validity/enddate",
            ).as_of("2028-02-01"),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, context: &Context, found: &mut Findings) {
    let (Some(as_of), end) = (context.as_of, document.validity.enddate) else { return };
    if end < as_of {
        found.report("/validity/enddate", &[("end", &end), ("as_of", &as_of)]);
    }
}
