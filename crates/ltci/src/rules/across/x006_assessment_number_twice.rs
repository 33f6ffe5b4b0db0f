//! 评估结论编号重复，内容不同.

use super::tell_second;
use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-006`: assessment number twice with different content.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-006",
    title: text!("评估结论编号重复，内容不同", "assessment number twice with different content"),
    message: text!(
        "批次中的另一份评估结论编号与此相同，内容不同。",
        "Another document of the batch has the same number and different content."
    ),
    help: text!(
        "更正内容应撤销原评估结论后另编新号；编号录错的，改正编号。",
        "To correct a document undo it and give a new number; if the number was mistyped, correct it."
    ),
    sources: &[SPECIFICATION.cite("23.2", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "another-number",
                text!("编号不同", "different numbers"),
                &[
                    (Base::Assessment, &[]),
                    (Base::Assessment, &[&[("/asmt_id", r#""SAMPLE-2026-000002""#)]]),
                ],
            ),
            BatchExample::good(
                "conclusion-and-plan",
                text!("结论和依据它的计划", "a conclusion and a plan that rests on it"),
                &[(Base::Assessment, &[]), (Base::CarePlan, &[])],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-validity",
            text!("同号，有效期不同", "the same number, another validity"),
            &[
                (Base::Assessment, &[]),
                (Base::Assessment, &[&[("/validity/enddate", r#""2027-12-31""#)]]),
            ],
            (2, "/asmt_id", 1),
        )],
    },
    check: Check::Across(Key::Assessment, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let papers = group.assessments().map(|it| (it.agency, it.paper));
    tell_second(papers, "/asmt_id", found);
}
