//! 失败没有错误信息.

use crate::envelope::EnvelopeResponse;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-074`: failure without an error text.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-074",
    severity: Severity::Warning,
    title: text!(
        "交易失败，没有错误信息",
        "failure without an error text"
    ),
    message: text!(
        "交易状态码是{infcode}，没有写错误信息。",
        "The outcome is {infcode}, a failure, and no error text says why."
    ),
    help: text!(
        "由接收方写明失败原因，发送方才能更正。",
        "The receiver says why, so that the sender can correct it."
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
                "with-text",
                text!("失败有错误信息", "a failure with its text"),
                Input::Edits(Base::EnvelopeResponse, &[
                    ("/infcode", r#""1001""#),
                    ("/err_msg", r#""人员信息不存在""#),
                    ("/output", "null"),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "bare",
                text!("只有状态码", "the code only"),
                Input::Edits(Base::EnvelopeResponse, &[
                    ("/infcode", r#""1001""#),
                    ("/output", "null"),
                ]),
                "/err_msg",
            )
            .beside(&[]),
        ],
    },
    check: Check::Response(check),
    ..Rule::ACTIVE
};

fn check(response: &EnvelopeResponse<'_>, _: &Context, found: &mut Findings) {
    if !response.is_success() && response.err_msg.is_none() {
        found.report("/err_msg", &[("infcode", &response.infcode)]);
    }
}
