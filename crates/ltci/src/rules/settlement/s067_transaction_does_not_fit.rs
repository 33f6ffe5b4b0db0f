//! 交易编号与文书不符.

use crate::envelope::{EnvelopeRequest, Transaction};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-067`: transaction number does not fit the document.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-067",
    title: text!(
        "交易编号与所装的文书不符",
        "transaction number does not fit the document"
    ),
    message: text!(
        "交易{infno}未列入本规范，或者不是装这份文书的交易。",
        "The transaction {infno} is not in the list of this specification, or is not the one that carries this document."
    ),
    help: text!(
        "按规范15.3的交易表填写；预结算用L301，结算用L302，不得混用。",
        "See the table in 15.3; L301 is for pre-settlements and L302 for final ones, and they are never exchanged."
    ),
    sources: &[SPECIFICATION.cite("15.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "cancellation",
                text!("撤销", "a cancellation"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L303""#),
                    ("/input/settlement", "null"),
                    ("/input/cancellation", include_str!("../../../data/bases/cancellation.json")),
                ]),
            )
            .beside(&[]),
            Example::good(
                "platform",
                text!("平台的交易编号", "a number of the platform"),
                Input::Edits(Base::EnvelopeRequest, &[("/infno", r#""2304""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "final-as-pre",
                text!("结算用了预结算的编号", "a final settlement under the number of a pre-settlement"),
                Input::Edits(Base::EnvelopeRequest, &[("/infno", r#""L301""#)]),
                "/infno",
            ),
            Example::bad(
                "not-given-out",
                text!("没有这个编号", "a number that is not given out"),
                Input::Edits(Base::EnvelopeRequest, &[("/infno", r#""L999""#)]),
                "/infno",
            ),
            Example::bad(
                "reversal-for-cancellation",
                text!("撤销用了冲正的编号", "a cancellation under the number of a reversal"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/input/settlement", "null"),
                    ("/input/cancellation", include_str!("../../../data/bases/cancellation.json")),
                    ("/infno", r#""L304""#),
                ]),
                "/infno",
            )
            .beside(&[]),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    if !request.infno.is_ours() {
        return;
    }
    let transaction = Transaction::numbered(request.infno.as_str());
    if !transaction.is_some_and(|transaction| transaction.carries(&request.input)) {
        found.report("/infno", &[("infno", &request.infno)]);
    }
}
