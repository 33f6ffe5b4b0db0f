//! 就医地与文书不一致.

use crate::envelope::EnvelopeRequest;
use crate::recognition::same_area;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-066`: place of care differs from the document.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-066",
    title: text!(
        "报文的就医地与文书不一致",
        "place of care differs from the document"
    ),
    message: text!(
        "报文的就医地是{actual}，文书中机构所在地或备案的服务地是{expected}，不在同一统筹地区。",
        "The message names {actual}; the institution or the filing of the document is at {expected}, another pooling area."
    ),
    help: text!(
        "就医地填提供护理的机构所在的统筹地区，不是参保地。",
        "The place of care is the pooling area of the institution, not where the person is insured."
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
                "county",
                text!("同一地市的区县", "a county of the same city"),
                Input::Edits(Base::EnvelopeRequest, &[("/mdtrtarea_admvs", r#""330212""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "another-city",
                text!("另一地市", "another city"),
                Input::Edits(Base::EnvelopeRequest, &[("/mdtrtarea_admvs", r#""330100""#)]),
                "/mdtrtarea_admvs",
            ),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, _: &Context, found: &mut Findings) {
    let Some(expected) = request.input.place_of_care() else { return };
    let actual = &request.mdtrtarea_admvs;
    if !same_area(actual, expected) {
        found.report("/mdtrtarea_admvs", &[("actual", actual), ("expected", expected)]);
    }
}
