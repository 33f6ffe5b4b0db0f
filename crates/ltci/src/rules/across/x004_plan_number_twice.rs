//! 计划编号重复，内容不同.

use super::tell_second;
use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::ELSEWHERE;
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-004`: plan number twice with different content.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-004",
    title: text!("计划编号重复，内容不同", "plan number twice with different content"),
    message: text!(
        "批次中的另一份护理服务计划编号与此相同，内容不同。",
        "Another document of the batch has the same number and different content."
    ),
    help: text!(
        "更正内容应撤销原护理服务计划后另编新号；编号录错的，改正编号。",
        "To correct a document undo it and give a new number; if the number was mistyped, correct it."
    ),
    sources: &[SPECIFICATION.cite("23.2", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "another-number",
                text!("编号不同", "different numbers"),
                &[
                    (Base::CarePlan, &[]),
                    (Base::CarePlan, &[&[("/plan_id", r#""SAMPLE-P-000002""#)]]),
                ],
            ),
            BatchExample::good(
                "another-institution",
                text!("另一机构的同号计划", "the same number at another institution"),
                &[(Base::CarePlan, &[]), (Base::CarePlan, &[ELSEWHERE])],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-end",
            text!("同号，结束日期不同", "the same number, another last day"),
            &[
                (Base::CarePlan, &[]),
                (Base::CarePlan, &[&[("/period/enddate", r#""2026-11-30""#)]]),
            ],
            (2, "/plan_id", 1),
        )],
    },
    check: Check::Across(Key::Plan, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let papers = group.plans().map(|it| ((), it.paper));
    tell_second(papers, "/plan_id", found);
}
