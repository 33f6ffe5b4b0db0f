//! 引用了他人的异地备案.

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::{FILED_IN_JANUARY, UNDER_A_FILING};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-040`: the filing of another person.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-040",
    title: text!("引用了他人的异地备案", "the filing of another person"),
    message: text!(
        "所引用的异地备案，参保人不是本文书的参保人。",
        "The filing is that of another person than the one in this document."
    ),
    help: text!(
        "核对备案编号、人员编号和参保地。",
        "Check the number of the filing, the person and the insured place."
    ),
    sources: &[SPECIFICATION.cite("23.8", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "own-filing",
                text!("本人的备案", "the own filing"),
                &[(Base::Filing, &[FILED_IN_JANUARY]), (Base::Settlement, &[UNDER_A_FILING])],
            ),
            BatchExample::good(
                "another-number",
                text!("他人的另一份备案", "another filing of another person"),
                &[
                    (
                        Base::Filing,
                        &[
                            FILED_IN_JANUARY,
                            &[("/person/psn_no", r#""SAMPLE0000000002""#)],
                            &[("/filing_id", r#""SAMPLE-F-000002""#)],
                        ],
                    ),
                    (Base::Settlement, &[UNDER_A_FILING]),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "settlement",
            text!("结算引用了他人的备案", "a settlement under the filing of another"),
            &[
                (Base::Filing, &[FILED_IN_JANUARY, &[("/person/psn_no", r#""SAMPLE0000000002""#)]]),
                (Base::Settlement, &[UNDER_A_FILING]),
            ],
            (2, "/filing_id", 1),
        )],
    },
    check: Check::Across(Key::Filing, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let Some(filing) = group.filings().next() else { return };
    let plans = group.plans().map(|it| (it.paper, it.person));
    let all = plans.chain(group.settlements().map(|it| (it.paper, it.person)));
    for (paper, _) in all.filter(|(_, person)| *person != filing.person) {
        let other = Some((filing.paper, "/person/psn_no"));
        found.tell((paper, "/filing_id"), other, &[]);
    }
}
