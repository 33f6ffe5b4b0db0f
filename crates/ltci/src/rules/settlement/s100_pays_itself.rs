//! 付款方与收款方相同.

use crate::recognition::same_area;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-100`: payer and receiver are one.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-100",
    title: text!(
        "付款方与收款方在同一统筹地区",
        "payer and receiver are one"
    ),
    message: text!(
        "参保地{payer}与服务地{receiver}在同一统筹地区，不需要清分。",
        "The insured place {payer} and the service place {receiver} are one pooling area; there is nothing to clear."
    ),
    help: text!(
        "同一统筹地区内的结算由本地经办机构直接拨付。",
        "Within a pooling area the agency pays the institution directly."
    ),
    sources: &[SPECIFICATION.cite("21.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Clearing, &[]),
            ),
            Example::good(
                "other-province",
                text!("另一省", "another province"),
                Input::Edits(Base::Clearing, &[("/mdtrtarea_admvs", r#""330200""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "same",
                text!("相同", "the same"),
                Input::Edits(Base::Clearing, &[("/mdtrtarea_admvs", r#""370600""#)]),
                "/mdtrtarea_admvs",
            ),
            Example::bad(
                "county",
                text!("同一地市的区县", "a county of the same city"),
                Input::Edits(Base::Clearing, &[("/mdtrtarea_admvs", r#""370602""#)]),
                "/mdtrtarea_admvs",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    let (payer, receiver) = (&document.insuplc_admdvs, &document.mdtrtarea_admvs);
    if same_area(payer, receiver) {
        found.report("/mdtrtarea_admvs", &[("payer", payer), ("receiver", receiver)]);
    }
}
