//! 只有一个统筹区: an agreement is between at least two.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-034`: group of a single pooling area.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-034",
    title: text!(
        "只有一个统筹区",
        "group of a single pooling area"
    ),
    message: text!(
        "互相适用的地区只有{division}一个，没有另一方。",
        "The group is {division} alone; there is no other side."
    ),
    help: text!(
        "补上另一方；省内各地互认的，写省的前2位。",
        "Add the other side; for a whole province write its two digits."
    ),
    sources: &[SPECIFICATION.cite("12.10", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "province",
                text!("全省", "a whole province"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties/group", r#"["44"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "city",
                text!("一个市", "one city"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties/group", r#"["4401"]"#),
                ]),
                "/parties/group",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    if let [only] = agreement.parties.group.as_slice() {
        if !only.is_province() {
            found.report("/parties/group", &[("division", only)]);
        }
    }
}
