//! 签名信息不全.

use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-069`: signature without its kind, or the reverse.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-069",
    severity: Severity::Warning,
    title: text!(
        "签名信息与签名类型只有一个",
        "signature without its kind, or the reverse"
    ),
    message: text!(
        "数字签名信息（cainfo）与签名类型（signtype）应同时填写或者都不写。",
        "The signature (cainfo) and its kind (signtype) should both be given, or neither."
    ),
    help: text!(
        "没有签名的，两个字段都不写。",
        "Without a signature leave both out."
    ),
    sources: &[SPECIFICATION.cite("15.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::EnvelopeRequest, &[]),
            ),
            Example::good(
                "both",
                text!("两者都有", "both"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/cainfo", r#""U0FNUExF""#),
                    ("/signtype", r#""SM2""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "kind-only",
                text!("只有类型", "the kind only"),
                Input::Edits(Base::EnvelopeRequest, &[("/signtype", r#""SM3""#)]),
                "/cainfo",
            ),
            Example::bad(
                "signature-only",
                text!("只有签名", "the signature only"),
                Input::Edits(Base::EnvelopeRequest, &[("/cainfo", r#""U0FNUExF""#)]),
                "/signtype",
            ),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    match (&request.cainfo, request.signtype) {
        (None, Some(_)) => found.report("/cainfo", &[]),
        (Some(_), None) => found.report("/signtype", &[]),
        _ => {}
    }
}
