//! 对账明细与结算不符.

use crate::batch::{Across, Group, Key, SettlementFact};
use crate::disclose::Disclosable;
use crate::rules::batch_samples::ELSEWHERE;
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-034`: a line of a reconciliation differs from the settlement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-034",
    title: text!("对账明细与结算不符", "a line of a reconciliation differs from the settlement"),
    message: text!(
        "对账中这笔结算的金额是{stated}元，结算文书是{settled}元。",
        "The reconciliation says {stated} yuan for this settlement; the settlement says {settled}."
    ),
    help: text!(
        "按结算文书更正对账，精确到分。",
        "Correct the reconciliation by the settlement, to the fen."
    ),
    sources: &[SPECIFICATION.cite("23.9", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "same-amounts",
                text!("金额相同", "the same amounts"),
                &[(Base::Reconciliation, &[]), (Base::Settlement, &[])],
            ),
            BatchExample::good(
                "another-institution",
                text!("另一机构的同号结算", "the same number at another institution"),
                &[
                    (
                        Base::Reconciliation,
                        &[&[
                            ("/details/0/medfee_sumamt", r#""170.00""#),
                            ("/medfee_sumamt", r#""410.00""#),
                        ]],
                    ),
                    (
                        Base::Settlement,
                        &[ELSEWHERE, &[("/medins_setl_id", r#""SAMPLE000002202603011000000001""#)]],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "total",
            text!("费用总额不同", "another total"),
            &[
                (
                    Base::Reconciliation,
                    &[&[
                        ("/details/0/medfee_sumamt", r#""170.00""#),
                        ("/medfee_sumamt", r#""410.00""#),
                    ]],
                ),
                (Base::Settlement, &[]),
            ],
            (1, "/details/0/medfee_sumamt", 2),
        )],
    },
    check: Check::Across(Key::Settlement, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    for listed in group.listed().filter(|it| it.clearing.is_none()) {
        let same = |it: &&SettlementFact| it.institution == listed.institution;
        let Some(settlement) = group.finals().find(same) else { continue };
        let both = [
            ("medfee_sumamt", listed.total, settlement.total),
            ("fund_pay_sumamt", listed.fund, settlement.fund),
        ];
        for (field, stated, settled) in both.into_iter().filter(|(_, one, other)| one != other) {
            let params: [(&str, &dyn Disclosable); 2] =
                [("stated", &stated), ("settled", &settled)];
            let other = format!("/{field}");
            found.tell(
                (listed.paper, &listed.path(field)),
                Some((settlement.paper, &other)),
                &params,
            );
        }
    }
}
