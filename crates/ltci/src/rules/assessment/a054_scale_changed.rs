//! 评估标准与上次不同.

use crate::assessment::AssessmentHistory;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-054`: another scale than before.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-054",
    severity: Severity::Notice,
    title: text!(
        "评估标准与上次不同",
        "another scale than before"
    ),
    message: text!(
        "上次评估用{before}，这次用{scale}，两次的等级不能比较。",
        "The conclusion before is under {before}, this one under {scale}: their levels do not compare."
    ),
    help: text!(
        "不要由等级的变化判断状况的好转或加重。",
        "Do not take the change of the level for a change of the person."
    ),
    sources: &[SPECIFICATION.cite("11.2", Basis::Stated)],
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
                "older-people",
                text!("改用GB/T 42195", "GB/T 42195 instead"),
                Input::Edits(Base::History, &[("/cases/1/conclusion/scale/id", r#""gb-t-42195-2022""#)]),
                "/cases/1/conclusion/scale/id",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    for (place, _, conclusion, before) in document.successive() {
        let (scale, before) = (conclusion.scale.id, before.scale.id);
        if scale != before {
            let path = format_args!("/cases/{place}/conclusion/scale/id");
            found.report(path, &[("before", &before), ("scale", &scale)]);
        }
    }
}
