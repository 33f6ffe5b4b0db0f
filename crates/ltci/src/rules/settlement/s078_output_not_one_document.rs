//! 交易输出不是恰好一份文书.

use crate::disclose::Count;
use crate::envelope::EnvelopeResponse;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-078`: the response does not carry exactly one document.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-078",
    title: text!(
        "交易输出不是恰好一份文书",
        "the response does not carry exactly one document"
    ),
    message: text!(
        "交易输出应恰好是一份文书，实有{actual}份。",
        "The output shall be exactly one document; there are {actual}."
    ),
    help: text!(
        "没有文书的，不写output；有多份的，分别返回。",
        "Without a document leave output out; with several, give each its own response."
    ),
    sources: &[SPECIFICATION.cite("15.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeResponse, &[]),
            ),
            Example::good(
                "no-output",
                text!("没有交易输出", "no output"),
                Input::Edits(Base::EnvelopeResponse, &[("/output", "null")]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "two",
                text!("两份文书", "two documents"),
                Input::Edits(Base::EnvelopeResponse, &[("/output/reversal", include_str!("../../../data/bases/reversal.json"))]),
                "/output",
            ),
            Example::bad(
                "empty",
                text!("空的交易输出", "an empty output"),
                Input::Edits(Base::EnvelopeResponse, &[("/output/settlement", "null")]),
                "/output",
            )
            .beside(&[]),
        ],
    },
    check: Check::Response(check),
    ..Rule::ACTIVE
};

fn check(response: &EnvelopeResponse<'_>, _: &Context, found: &mut Findings) {
    let Some(output) = &response.output else { return };
    let actual = output.documents().count();
    if actual != 1 {
        found.report("/output", &[("actual", &Count(actual))]);
    }
}
