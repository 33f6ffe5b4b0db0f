//! 同一结论重复.

use std::collections::BTreeMap;

use crate::assessment::AssessmentHistory;
use crate::disclose::Count;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-046`: the same conclusion twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-046",
    title: text!(
        "同一结论重复",
        "the same conclusion twice"
    ),
    message: text!(
        "这一结论与第{case}次办理的结论编号相同。",
        "This conclusion has the number of the one in case {case}."
    ),
    help: text!(
        "一次评估只列一次；核对结论编号。",
        "An assessment stands once: check the number."
    ),
    sources: &[SPECIFICATION.cite("11.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::History, &[]),
            ),
            Example::good(
                "review",
                text!("有异议和复评的记录", "a record with a dispute and its review"),
                Input::Edits(Base::Review, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "same-number",
                text!("编号和等级都相同", "the same number and level"),
                Input::Edits(Base::History, &[("/cases/1/conclusion/asmt_id", r#""SAMPLE-2024-000001""#), ("/cases/1/conclusion/level", r#""3""#)]),
                "/cases/1/conclusion/asmt_id",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    let mut seen = BTreeMap::new();
    for (place, _, conclusion) in document.concluded() {
        let told = (conclusion.scale.id, conclusion.level);
        let before = *seen.entry(conclusion.asmt_id).or_insert((place, told));
        if before.0 != place && before.1 == told {
            let path = format_args!("/cases/{place}/conclusion/asmt_id");
            found.report(path, &[("case", &Count(before.0 + 1))]);
        }
    }
}
