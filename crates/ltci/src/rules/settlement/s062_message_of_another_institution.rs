//! 报文ID不是发送机构的.

use crate::code::CareInstitutionCode;
use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-062`: message number of another institution.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-062",
    title: text!(
        "报文ID中的机构不是发送机构",
        "message number of another institution"
    ),
    message: text!(
        "发送方报文ID以{actual}开头，定点医药机构编号是{expected}。",
        "The message number begins with {actual}; the institution is {expected}."
    ),
    help: text!(
        "报文ID的前12位应是发送机构的编号；不要沿用其他机构或测试用的报文ID。",
        "The first 12 characters are the code of the sender; do not use the number of another institution or of a test."
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
                "other-sequence",
                text!("只有顺序号不同", "only the sequence differs"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/msgid", r#""SAMPLE000001202603011000009999""#),
                    ("/input/settlement/medins_setl_id", r#""SAMPLE000001202603011000009999""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "last-digit",
                text!("机构编号末位不同", "the last digit of the institution differs"),
                Input::Edits(Base::EnvelopeRequest, &[("/msgid", r#""SAMPLE000002202603011000000001""#)]),
                "/msgid",
            )
            .beside(&[("LTC-S-001", "/input/settlement/directory"), ("LTC-S-072", "/input/settlement/medins_setl_id")]),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    let (expected, msgid) = (&request.fixmedins_code, &request.msgid);
    if msgid.institution() == expected.as_str() {
        return;
    }
    if let Ok(actual) = msgid.institution().parse::<CareInstitutionCode>() {
        found.report("/msgid", &[("actual", &actual), ("expected", expected)]);
    }
}
