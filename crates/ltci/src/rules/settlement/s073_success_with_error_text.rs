//! 成功却有错误信息.

use crate::envelope::EnvelopeResponse;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-073`: success with an error text.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-073",
    severity: Severity::Warning,
    title: text!(
        "交易成功，却有错误信息",
        "success with an error text"
    ),
    message: text!(
        "交易状态码是0，却写了错误信息。",
        "The outcome is 0, success, yet there is an error text."
    ),
    help: text!(
        "成功的响应不写err_msg；有错误的，写相应的状态码。",
        "A success has no err_msg; an error has its code."
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
                "failure",
                text!("失败有错误信息", "a failure with its text"),
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
                "text",
                text!("状态码为0", "the code is 0"),
                Input::Edits(Base::EnvelopeResponse, &[("/err_msg", r#""部分明细未入账""#)]),
                "/err_msg",
            ),
        ],
    },
    check: Check::Response(check),
    ..Rule::ACTIVE
};

fn check(response: &EnvelopeResponse<'_>, _: &Context, found: &mut Findings) {
    if response.is_success() && response.err_msg.is_some() {
        found.report("/err_msg", &[]);
    }
}
