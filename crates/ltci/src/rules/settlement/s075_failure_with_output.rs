//! 失败却有交易输出.

use crate::envelope::EnvelopeResponse;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-075`: failure with an output.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-075",
    title: text!(
        "交易失败，却有交易输出",
        "failure with an output"
    ),
    message: text!(
        "交易状态码是{infcode}，没有成功，却有交易输出。",
        "The outcome is {infcode}, a failure, yet there is an output."
    ),
    help: text!(
        "失败的交易没有结果；不要把其中的文书当作已经办理的。",
        "A failed transaction has no result; do not take the document for one that was dealt with."
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
                "refused",
                text!("失败没有输出", "a failure without output"),
                Input::Edits(Base::EnvelopeResponse, &[
                    ("/infcode", r#""-1""#),
                    ("/err_msg", r#""人员信息不存在""#),
                    ("/output", "null"),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "output",
                text!("状态码为-1", "the code is -1"),
                Input::Edits(Base::EnvelopeResponse, &[
                    ("/infcode", r#""-1""#),
                    ("/err_msg", r#""系统繁忙""#),
                ]),
                "/output",
            ),
        ],
    },
    check: Check::Response(check),
    ..Rule::ACTIVE
};

fn check(response: &EnvelopeResponse<'_>, _: &Context, found: &mut Findings) {
    if !response.is_success() && response.output.is_some() {
        found.report("/output", &[("infcode", &response.infcode)]);
    }
}
