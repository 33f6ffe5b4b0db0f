//! 原交易编号未列入.

use crate::envelope::Transaction;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reversal;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-086`: original transaction not in the list.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-086",
    title: text!(
        "原交易编号未列入本规范",
        "original transaction not in the list"
    ),
    message: text!(
        "交易{oinfno}以L开头，未列入本规范的交易表。",
        "The transaction {oinfno} begins with L and is not in the table of this specification."
    ),
    help: text!(
        "按原报文的infno填写。",
        "Give the infno of the original message."
    ),
    sources: &[SPECIFICATION.cite("15.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Reversal, &[]),
            ),
            Example::good(
                "pre",
                text!("预结算", "a pre-settlement"),
                Input::Edits(Base::Reversal, &[("/oinfno", r#""L301""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "not-given-out",
                text!("没有这个编号", "a number that is not given out"),
                Input::Edits(Base::Reversal, &[("/oinfno", r#""L999""#)]),
                "/oinfno",
            ),
        ],
    },
    check: Check::Reversal(check),
    ..Rule::ACTIVE
};

fn check(document: &Reversal, _: &Context, found: &mut Findings) {
    let oinfno = &document.oinfno;
    if oinfno.is_ours() && Transaction::numbered(oinfno.as_str()).is_none() {
        found.report("/oinfno", &[("oinfno", oinfno)]);
    }
}
