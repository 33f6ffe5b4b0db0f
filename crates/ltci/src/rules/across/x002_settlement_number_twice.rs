//! 结算ID重复，内容不同.

use super::tell_second;
use crate::batch::{Across, Group, Key};
use crate::rules::batch_samples::MARCH;
use crate::rules::{Base, BatchExample, Check, Examples, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-002`: settlement number twice with different content.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-002",
    title: text!("结算ID重复，内容不同", "settlement number twice with different content"),
    message: text!(
        "批次中的另一份结算编号与此相同，内容不同。",
        "Another document of the batch has the same number and different content."
    ),
    help: text!(
        "更正内容应撤销原结算后另编新号；编号录错的，改正编号。",
        "To correct a document undo it and give a new number; if the number was mistyped, correct it."
    ),
    sources: &[SPECIFICATION.cite("23.2", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "pre-and-final",
                text!("预结算和结算同号", "a pre-settlement and its final one"),
                &[(Base::Settlement, &[&[("/setl_kind", r#""pre""#)]]), (Base::Settlement, &[])],
            ),
            BatchExample::good(
                "another-agency",
                text!("另一经办机构的同号结算", "the same number at another agency"),
                &[
                    (Base::Settlement, &[]),
                    (
                        Base::Settlement,
                        &[
                            MARCH,
                            &[("/setl_id", r#""SAMPLE-S-000001""#), ("/clr_optins", r#""330203""#)],
                        ],
                    ),
                ],
            ),
        ],
        bad: &[BatchExample::bad(
            "another-month",
            text!("同号，另一个月", "the same number for another month"),
            &[
                (Base::Settlement, &[]),
                (Base::Settlement, &[MARCH, &[("/setl_id", r#""SAMPLE-S-000001""#)]]),
            ],
            (2, "/setl_id", 1),
        )],
    },
    check: Check::Across(Key::Settlement, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let papers = group.settlements().map(|it| ((it.agency, it.kind), it.paper));
    tell_second(papers, "/setl_id", found);
}
