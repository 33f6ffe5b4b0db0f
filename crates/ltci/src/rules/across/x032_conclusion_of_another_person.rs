//! 引用了他人的评估结论.

use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-032`: the conclusion of another person.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-032",
    title: text!("引用了他人的评估结论", "the conclusion of another person"),
    message: text!(
        "所引用的评估结论，被评估人不是本文书的参保人。",
        "The conclusion is that of another person than the one in this document."
    ),
    help: text!(
        "核对评估结论编号、人员编号和参保地。",
        "Check the number of the conclusion, the person and the insured place."
    ),
    sources: &[SPECIFICATION.cite("23.8", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "own-conclusion",
                text!("本人的结论", "the own conclusion"),
                &[(Base::Assessment, &[]), (Base::Settlement, &[])],
            ),
            BatchExample::good(
                "another-number",
                text!("他人的另一份结论", "another conclusion of another person"),
                &[
                    (
                        Base::Assessment,
                        &[
                            &[("/person/psn_no", r#""SAMPLE0000000002""#)],
                            &[("/asmt_id", r#""SAMPLE-2026-000002""#)],
                        ],
                    ),
                    (Base::Settlement, &[]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "settlement",
            text!("结算引用了他人的结论", "a settlement by the conclusion of another"),
            &[
                (Base::Assessment, &[&[("/person/psn_no", r#""SAMPLE0000000002""#)]]),
                (Base::Settlement, &[]),
            ],
            (2, "/assessment/asmt_id", 1),
        )],
    },
    check: Check::Across(Key::Assessment, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(conclusion) = group.assessments().next() else { return };
    let plans = group.plans().map(|it| (it.paper, it.person));
    let all = plans.chain(group.settlements().map(|it| (it.paper, it.person)));
    for (paper, _) in all.filter(|(_, person)| *person != conclusion.person) {
        let other = Some((conclusion.paper, "/person/psn_no"));
        found.tell((paper, "/assessment/asmt_id"), other, &[]);
    }
}
