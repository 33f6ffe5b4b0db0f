//! 适用地区不全或两种写法并用: it takes two sides.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-033`: parties incomplete or written in two ways.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-033",
    title: text!(
        "适用地区不全或两种写法并用",
        "parties incomplete or written in two ways"
    ),
    message: text!(
        "应只写“group”，或同时写“from_area”和“to_area”。",
        "There is either a `group`, or both `from_area` and `to_area`."
    ),
    help: text!(
        "相互承认的用“group”；单向承认的用“from_area”和“to_area”。",
        "Use `group` where all recognise each other, `from_area` and `to_area` for one way."
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
                "none",
                text!("都没有", "none"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties", "{}"),
                ]),
                "/parties",
            ),
            Example::bad(
                "from-only",
                text!("只有一方", "one side only"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties", r#"{"from_area":["4401"]}"#),
                ]),
                "/parties",
            ),
            Example::bad(
                "both-ways",
                text!("两种并用", "both ways"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties", r#"{"group":["4401","4403"],"to_area":["4404"]}"#),
                ]),
                "/parties",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let parties = &agreement.parties;
    let whole = match (parties.group.is_empty(), parties.from.is_empty(), parties.to.is_empty()) {
        (false, from, to) => from && to,
        (true, from, to) => !from && !to,
    };
    if !whole {
        found.report("/parties", &[]);
    }
}
