//! 同一结算清分了两次.

use std::collections::BTreeMap;

use crate::batch::{Across, Group, Key, ListedFact};
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-037`: a settlement cleared twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-037",
    title: text!("同一结算清分了两次", "a settlement cleared twice"),
    message: text!(
        "批次中的另一份清分明细已列出这笔结算。",
        "Another clearing of the batch lists this settlement as well."
    ),
    help: text!(
        "一笔结算只清分一次；从后一份清分中删去，并更正合计。",
        "A settlement is cleared once: take it out of the later clearing and correct the totals."
    ),
    sources: &[SPECIFICATION.cite("23.9", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good("once", text!("只清分一次", "once"), &[(Base::Clearing, &[])]),
            BatchExample::good(
                "confirmation",
                text!("清分及其确认", "a clearing and its confirmation"),
                &[
                    (Base::Clearing, &[]),
                    (
                        Base::Clearing,
                        &[&[
                            ("/clr_id", r#""SAMPLE-CLR-000002""#),
                            ("/clr_act", r#""confirmation""#),
                            ("/oclr_id", r#""SAMPLE-CLR-000001""#),
                        ]],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "twice",
            text!("两次清分", "in two clearings"),
            &[
                (Base::Clearing, &[]),
                (
                    Base::Clearing,
                    &[&[
                        ("/clr_id", r#""SAMPLE-CLR-000002""#),
                        ("/settlements/1", "null"),
                        ("/fixmedins_setl_cnt", "1"),
                        ("/medfee_sumamt", r#""175.00""#),
                        ("/fund_pay_sumamt", r#""131.25""#),
                    ]],
                ),
            ],
            (2, "/settlements/0/setl_id", 1),
        )],
    },
    check: Check::Across(Key::Settlement, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut first: BTreeMap<_, &ListedFact> = BTreeMap::new();
    for listed in group.listed().filter(|it| it.clearing.is_some()) {
        match first.get(&listed.institution) {
            None => {
                first.insert(listed.institution, listed);
            }
            Some(known) if known.clearing == listed.clearing => {}
            Some(known) => {
                let other = known.path("setl_id");
                found.tell(
                    (listed.paper, &listed.path("setl_id")),
                    Some((known.paper, &other)),
                    &[],
                );
            }
        }
    }
}
