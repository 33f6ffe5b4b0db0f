//! 交易输入不是恰好一份文书.

use crate::disclose::Count;
use crate::envelope::{EnvelopeRequest, Transaction};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-061`: the message does not carry exactly one document.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-061",
    title: text!(
        "交易输入不是恰好一份文书",
        "the message does not carry exactly one document"
    ),
    message: text!(
        "交易输入应有{expected}份文书，实有{actual}份。",
        "The message shall carry {expected} document(s); it carries {actual}."
    ),
    help: text!(
        "一份请求报文装一份文书；查询（L6开头的交易）不装文书。",
        "Send one document in one request; a query (L6…) carries none."
    ),
    sources: &[SPECIFICATION.cite("15.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "query",
                text!("查询不装文书", "a query carries none"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L601""#),
                    ("/input/settlement", "null"),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "none",
                text!("没有文书", "no document"),
                Input::Edits(Base::EnvelopeRequest, &[("/input/settlement", "null")]),
                "/input",
            )
            .beside(&[]),
            Example::bad(
                "two",
                text!("两份文书", "two documents"),
                Input::Edits(Base::EnvelopeRequest, &[("/input/reversal", include_str!("../../../data/bases/reversal.json"))]),
                "/input",
            )
            .beside(&[("LTC-S-001", "/input/settlement/directory"), ("LTC-S-067", "/infno"), ("LTC-S-088", "/input/reversal/omsgid")]),
            Example::bad(
                "query-with-document",
                text!("查询装了文书", "a query with a document"),
                Input::Edits(Base::EnvelopeRequest, &[("/infno", r#""L601""#)]),
                "/input",
            )
            .beside(&[("LTC-S-001", "/input/settlement/directory"), ("LTC-S-067", "/infno")]),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    let is_query = Transaction::numbered(request.infno.as_str()).is_some_and(Transaction::is_query);
    let (expected, actual) = (usize::from(!is_query), request.input.documents().count());
    if expected != actual {
        found.report("/input", &[("expected", &Count(expected)), ("actual", &Count(actual))]);
    }
}
