//! 原交易不能冲正.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reversal;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-085`: transaction that cannot be reversed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-085",
    title: text!(
        "原交易不能冲正",
        "transaction that cannot be reversed"
    ),
    message: text!(
        "交易{oinfno}是冲正、查询，或者没有改变任何记录，不能冲正。",
        "The transaction {oinfno} is a reversal, a query, or changed nothing, and cannot be reversed."
    ),
    help: text!(
        "冲正本身结果不明的，重发同一冲正或者查询；查询没有要冲正的内容。",
        "If the outcome of a reversal is unknown, ask, or reverse the same transaction again; a query has nothing to undo."
    ),
    sources: &[SPECIFICATION.cite("21.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Reversal, &[]),
            ),
            Example::good(
                "cancellation",
                text!("冲正结果不明的撤销", "the reversal of a cancellation of unknown outcome"),
                Input::Edits(Base::Reversal, &[("/oinfno", r#""L303""#)]),
            ),
            Example::good(
                "platform",
                text!("平台的结算交易", "a settlement of the platform"),
                Input::Edits(Base::Reversal, &[("/oinfno", r#""2304""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "reversal",
                text!("冲正", "a reversal"),
                Input::Edits(Base::Reversal, &[("/oinfno", r#""L304""#)]),
                "/oinfno",
            ),
            Example::bad(
                "platform-reversal",
                text!("平台的冲正", "a reversal of the platform"),
                Input::Edits(Base::Reversal, &[("/oinfno", r#""2601""#)]),
                "/oinfno",
            ),
            Example::bad(
                "query",
                text!("查询", "a query"),
                Input::Edits(Base::Reversal, &[("/oinfno", r#""L601""#)]),
                "/oinfno",
            ),
            Example::bad(
                "platform-query",
                text!("平台的查询", "a query of the platform"),
                Input::Edits(Base::Reversal, &[("/oinfno", r#""5203""#)]),
                "/oinfno",
            ),
        ],
    },
    check: Check::Reversal(check),
    ..Rule::ACTIVE
};

fn check(document: &Reversal, _: &Context, found: &mut Findings) {
    if !document.oinfno.is_reversible() {
        found.report("/oinfno", &[("oinfno", &document.oinfno)]);
    }
}
