//! 办理编号重复.

use std::collections::BTreeMap;

use crate::assessment::AssessmentHistory;
use crate::disclose::Count;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-053`: number of a case twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-053",
    title: text!(
        "办理编号重复",
        "number of a case twice"
    ),
    message: text!(
        "办理编号与第{case}次办理相同。",
        "The number of this case is that of case {case}."
    ),
    help: text!(
        "一次办理一个编号；同一次办理的事项写在一起。",
        "A case has a number of its own; all its steps stand together."
    ),
    sources: &[SPECIFICATION.cite("11.5", Basis::Stated)],
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
                text!("编号相同", "the same number"),
                Input::Edits(Base::History, &[("/cases/1/case_no", r#""SAMPLE-2024-C00001""#)]),
                "/cases/1/case_no",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    let mut seen = BTreeMap::new();
    for (place, case) in document.cases.iter().enumerate() {
        let before = *seen.entry(case.case_no).or_insert(place);
        if before != place {
            let path = format_args!("/cases/{place}/case_no");
            found.report(path, &[("case", &Count(before + 1))]);
        }
    }
}
