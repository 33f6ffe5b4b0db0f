//! 得分、合计分、分级不齐.

use crate::assessment::Assessment;
use crate::disclose::Specified;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-022`: scores, totals and grades not all together.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-022",
    title: text!(
        "得分、合计分、分级不齐",
        "scores, totals and grades not all together"
    ),
    message: text!(
        "得分、合计分、分级须同时填写或同时不填，文书缺少{field}。",
        "Scores, totals and grades stand together or not at all; {field} is missing."
    ),
    help: text!(
        "补齐三组数据；没有得分的，三组都不填。",
        "Give all three; without scores leave out all three."
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
                "none-of-them",
                text!("三组都没有", "none of the three"),
                Input::Patch(r#"{"scores":null,"totals":null,"grades":null}"#),
            )
            .beside(&[("LTC-A-023", "/scores")]),
        ],
        bad: &[
            Example::bad(
                "no-totals",
                text!("缺合计分", "no totals"),
                Input::Patch(r#"{"totals":null}"#),
                "/totals",
            ),
            Example::bad(
                "no-grades",
                text!("缺分级", "no grades"),
                Input::Patch(r#"{"grades":null}"#),
                "/grades",
            ),
            Example::bad(
                "no-scores",
                text!("缺得分", "no scores"),
                Input::Patch(r#"{"scores":null}"#),
                "/scores",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let parts = [
        ("scores", document.scores.is_some()),
        ("totals", document.totals.is_some()),
        ("grades", document.grades.is_some()),
    ];
    if parts.iter().all(|(_, given)| !given) {
        return;
    }
    for (field, _) in parts.iter().filter(|(_, given)| !given) {
        found.report(format_args!("/{field}"), &[("field", &Specified::word(field))]);
    }
}
