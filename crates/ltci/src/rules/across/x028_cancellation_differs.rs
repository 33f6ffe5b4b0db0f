//! 撤销的金额与原结算不符.

use crate::batch::{Across, Group, Key, SettlementFact};
use crate::disclose::Disclosable;
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-028`: a cancellation of another amount than was settled.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-028",
    title: text!("撤销的金额与原结算不符", "a cancellation of another amount than was settled"),
    message: text!(
        "撤销填写的原金额是{stated}元，原结算是{settled}元。",
        "The cancellation says {stated} yuan; the settlement says {settled}."
    ),
    help: text!(
        "撤销只能撤销整笔结算，金额与原结算一致，精确到分。",
        "A cancellation undoes a settlement as a whole; its amounts are those of the settlement, to the fen."
    ),
    sources: &[SPECIFICATION.cite("23.6", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "same-amounts",
                text!("金额相同", "the same amounts"),
                &[(Base::Settlement, &[]), (Base::Cancellation, &[])],
            ),
            BatchExample::good(
                "another-institution",
                text!("另一机构的同号结算", "the same number at another institution"),
                &[
                    (Base::Settlement, &[]),
                    (
                        Base::Cancellation,
                        &[&[
                            ("/fixmedins_code", r#""SAMPLE000002""#),
                            ("/fund_pay_sumamt", r#""131.24""#),
                        ]],
                    ),
                ],
            ),
        ],
        bad: &[
            BatchExample::bad(
                "one-fen",
                text!("基金支付差一分", "the fund part differs by a fen"),
                &[
                    (Base::Settlement, &[]),
                    (Base::Cancellation, &[&[("/fund_pay_sumamt", r#""131.24""#)]]),
                ],
                (2, "/fund_pay_sumamt", 1),
            ),
            BatchExample::bad(
                "total",
                text!("费用总额不同", "another total"),
                &[
                    (Base::Settlement, &[]),
                    (Base::Cancellation, &[&[("/medfee_sumamt", r#""174.00""#)]]),
                ],
                (2, "/medfee_sumamt", 1),
            ),
        ],
    },
    check: Check::Across(Key::Settlement, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    for cancellation in group.cancellations() {
        let same = |it: &&SettlementFact| it.institution == cancellation.institution;
        let Some(settlement) = group.finals().find(same) else { continue };
        let both = [
            ("/medfee_sumamt", cancellation.total, settlement.total),
            ("/fund_pay_sumamt", cancellation.fund, settlement.fund),
        ];
        for (path, stated, settled) in both.into_iter().filter(|(_, one, other)| one != other) {
            let params: [(&str, &dyn Disclosable); 2] =
                [("stated", &stated), ("settled", &settled)];
            found.tell((cancellation.paper, path), Some((settlement.paper, path)), &params);
        }
    }
}
