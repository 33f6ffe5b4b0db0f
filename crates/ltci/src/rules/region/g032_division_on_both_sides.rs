//! 同一地区既在一方又在另一方: a region needs no agreement with itself.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-032`: division on both sides.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-032",
    title: text!(
        "同一地区既在一方又在另一方",
        "division on both sides"
    ),
    message: text!(
        "区划范围{division}既在作出结论的一方，又在承认结论的一方。",
        "The range {division} is on the side that concludes and on the side that recognises."
    ),
    help: text!(
        "相互承认的，改用“group”；单向承认的，两方不应重叠。",
        "Where both recognise each other use `group`; one-way sides do not overlap."
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
                "one-way",
                text!("单向", "one way"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties", r#"{"from_area":["4401"],"to_area":["4403"]}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same",
                text!("两方相同", "the same on both sides"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties", r#"{"from_area":["4401"],"to_area":["4401"]}"#),
                ]),
                "/parties/to_area/0",
            ),
            Example::bad(
                "inside",
                text!("一方包含另一方", "one side contains the other"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties", r#"{"from_area":["44"],"to_area":["4403"]}"#),
                ]),
                "/parties/to_area/0",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let parties = &agreement.parties;
    for (place, to) in parties.to.iter().enumerate() {
        if parties.from.iter().any(|from| from.contains(to) || to.contains(from)) {
            found.report(format_args!("/parties/to_area/{place}"), &[("division", to)]);
        }
    }
}
