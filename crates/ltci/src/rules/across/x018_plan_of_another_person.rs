//! 引用了他人的护理服务计划.

use crate::batch::{Across, Group, Key};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-018`: the plan of another person.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-018",
    title: text!("引用了他人的护理服务计划", "the plan of another person"),
    message: text!(
        "所引用的护理服务计划，参保人不是本文书的参保人。",
        "The care plan is that of another person than the one in this document."
    ),
    help: text!(
        "核对计划编号、人员编号和参保地。",
        "Check the number of the plan, the person and the insured place."
    ),
    sources: &[SPECIFICATION.cite("23.4", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "own-plan",
                text!("本人的计划", "the own plan"),
                &[(Base::CarePlan, &[]), (Base::ServiceRecord, &[])],
            ),
            BatchExample::good(
                "another-number",
                text!("他人的另一份计划", "another plan of another person"),
                &[
                    (
                        Base::CarePlan,
                        &[
                            &[("/person/psn_no", r#""SAMPLE0000000002""#)],
                            &[("/plan_id", r#""SAMPLE-P-000002""#)],
                        ],
                    ),
                    (Base::ServiceRecord, &[]),
                ],
            ),
        ],
        bad: &[
            BatchExample::bad(
                "record",
                text!("记录引用了他人的计划", "a record under the plan of another"),
                &[
                    (Base::CarePlan, &[&[("/person/psn_no", r#""SAMPLE0000000002""#)]]),
                    (Base::ServiceRecord, &[]),
                ],
                (2, "/psn_no", 1),
            ),
            BatchExample::bad(
                "settlement",
                text!("结算引用了他人的计划", "a settlement under the plan of another"),
                &[
                    (Base::CarePlan, &[&[("/person/psn_no", r#""SAMPLE0000000002""#)]]),
                    (Base::Settlement, &[]),
                ],
                (2, "/person/psn_no", 1),
            ),
        ],
    },
    check: Check::Across(Key::Plan, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(plan) = group.plans().next() else { return };
    let other = Some((plan.paper, "/person/psn_no"));
    for record in group.records().filter(|it| it.person != plan.person) {
        found.tell((record.paper, "/psn_no"), other, &[]);
    }
    for settlement in group.settlements().filter(|it| it.person != plan.person) {
        found.tell((settlement.paper, "/person/psn_no"), other, &[]);
    }
}
