//! 参保地与文书不一致.

use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-065`: insured place differs from the document.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-065",
    title: text!(
        "报文的参保地与文书不一致",
        "insured place differs from the document"
    ),
    message: text!(
        "报文的参保地是{actual}，文书中的是{expected}。",
        "The message says {actual}; the document says {expected}."
    ),
    help: text!(
        "按文书中参保人的参保地填写报文。",
        "Give the insured place that the document has."
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
                "elsewhere",
                text!("异地参保，两处一致", "insured elsewhere, both agree"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L303""#),
                    ("/input/settlement", "null"),
                    ("/input/cancellation", include_str!("../../../data/bases/cancellation.json")),
                    ("/insuplc_admdvs", r#""370600""#),
                    ("/input/cancellation/insuplc_admdvs", r#""370600""#),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "neighbour",
                text!("相邻地市", "a neighbouring city"),
                Input::Edits(Base::EnvelopeRequest, &[("/insuplc_admdvs", r#""330300""#)]),
                "/insuplc_admdvs",
            ),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    let Some((actual, expected)) =
        request.insuplc_admdvs.as_ref().zip(request.input.insured_place())
    else {
        return;
    };
    if actual != expected {
        found.report("/insuplc_admdvs", &[("actual", actual), ("expected", expected)]);
    }
}
