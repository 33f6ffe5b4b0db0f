//! 结论没有得分，不能重新计算.

use crate::assessment::{Assessment, Scale};
use crate::disclose::Specified;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-023`: conclusion without what it was computed from.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-023",
    severity: Severity::Warning,
    title: text!(
        "结论没有得分，不能重新计算",
        "conclusion that cannot be recomputed"
    ),
    message: text!(
        "文书没有{field}，别处不能由它重新算出等级。",
        "The document has no {field}: nobody else can compute the level again."
    ),
    help: text!(
        "补上评估时的得分或总分；异地互认时可能要求重新计算。",
        "Add the scores or the total of the assessment; another region may want to compute the level again."
    ),
    sources: &[SPECIFICATION.cite("11.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "nothing-to-compute",
                text!("没有计分表的评估标准", "a scale without tables of scores"),
                Input::Patch(r#"{"scale":{"id":"shanghai-needs"},"scores":null,"totals":null,"grades":null,"level":"4"}"#),
            ),
            Example::good(
                "with-total",
                text!("GB/T 42195填了总分", "GB/T 42195 with its total"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":40,"level":"3"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "national",
                text!("国家标准没有得分", "the national scale without scores"),
                Input::Patch(r#"{"scores":null,"totals":null,"grades":null}"#),
                "/scores",
            ),
            Example::bad(
                "older-people",
                text!("GB/T 42195没有总分", "GB/T 42195 without its total"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"level":"3"}"#),
                "/total",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let scale = Scale::judging(&document.scale);
    let graded = [document.scores.is_some(), document.totals.is_some(), document.grades.is_some()];
    // Where only some of them are missing, another rule asks for the rest.
    if scale.scoring().is_some() && graded == [false; 3] {
        found.report("/scores", &[("field", &Specified::word("scores"))]);
    }
    if scale.total().is_some() && document.total.is_none() {
        found.report("/total", &[("field", &Specified::word("total"))]);
    }
}
