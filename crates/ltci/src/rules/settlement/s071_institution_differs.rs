//! 发送机构与文书不一致.

use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-071`: institution differs from the document.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-071",
    title: text!(
        "报文的机构与文书不一致",
        "institution differs from the document"
    ),
    message: text!(
        "报文的定点医药机构是{actual}，文书中的是{expected}。",
        "The message is from {actual}; the document is about {expected}."
    ),
    help: text!(
        "机构只能报送自己的文书。",
        "An institution sends its own documents only."
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
                "directory",
                text!("不涉及机构的文书", "a document about no institution"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L501""#),
                    ("/input/settlement", "null"),
                    ("/input/clearing", include_str!("../../../data/bases/clearing.json")),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "another",
                text!("另一家机构", "another institution"),
                Input::Edits(Base::EnvelopeRequest, &[("/fixmedins_code", r#""SAMPLE000002""#)]),
                "/fixmedins_code",
            )
            .beside(&[("LTC-S-001", "/input/settlement/directory"), ("LTC-S-062", "/msgid")]),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    let Some(expected) = request.input.institution() else { return };
    let actual = &request.fixmedins_code;
    if actual != expected {
        found.report("/fixmedins_code", &[("actual", actual), ("expected", expected)]);
    }
}
