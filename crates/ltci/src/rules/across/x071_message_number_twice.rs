//! 报文ID重复，结算不同.

use std::collections::BTreeMap;

use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::MARCH;
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-071`: message number on two different settlements.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-071",
    title: text!("报文ID重复，结算不同", "message number on two different settlements"),
    message: text!(
        "批次中的另一笔结算与此内容不同，报文ID（medins_setl_id）却相同。",
        "Another settlement of the batch differs from this one and has the same message number (medins_setl_id)."
    ),
    help: text!(
        "一个报文ID只用于一笔结算：新的结算用新的报文ID；编号录错的，改正编号。",
        "A message number belongs to one settlement: give a new one a new number; if it was mistyped, correct it."
    ),
    sources: &[SPECIFICATION.cite("23.2", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "another-message",
                text!("报文ID不同", "two message numbers"),
                &[(Base::Settlement, &[]), (Base::Settlement, &[MARCH])],
            ),
            BatchExample::good(
                "pre-and-final",
                text!("预结算和结算", "a pre-settlement and its final one"),
                &[(Base::Settlement, &[&[("/setl_kind", r#""pre""#)]]), (Base::Settlement, &[])],
            ),
        ],
        bad: &[
            BatchExample::bad(
                "next-month",
                text!("下个月的结算用了同一报文ID", "the next month under the same number"),
                &[(Base::Settlement, &[]), (Base::Settlement, &[MARCH, SAME_MESSAGE])],
                (2, "/medins_setl_id", 1),
            ),
            BatchExample::bad(
                "another-agency",
                text!("结算ID也相同，清算经办机构不同", "the same settlement number too, at another agency"),
                &[
                    (Base::Settlement, &[]),
                    (
                        Base::Settlement,
                        &[
                            MARCH,
                            SAME_MESSAGE,
                            &[("/setl_id", r#""SAMPLE-S-000001""#), ("/clr_optins", r#""330203""#)],
                        ],
                    ),
                ],
                (2, "/medins_setl_id", 1),
            ),
        ],
    },
    check: Check::Across(Key::Message, check),
    ..Rule::ACTIVE
};

/// The message of the base settlement, as an institution that repeats its day would write it.
const SAME_MESSAGE: &[(&str, &str)] = &[("/medins_setl_id", r#""SAMPLE000001202603011000000001""#)];

/// Settlements of one number at one agency are told by that number, see LTC-X-002.
fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut first = BTreeMap::new();
    for settlement in group.settlements() {
        let known = *first.entry(settlement.kind).or_insert(settlement);
        if (known.id, known.agency) != (settlement.id, settlement.agency) {
            found.tell((settlement.paper, PATH), Some((known.paper, PATH)), &[]);
        }
    }
}

const PATH: &str = "/medins_setl_id";
