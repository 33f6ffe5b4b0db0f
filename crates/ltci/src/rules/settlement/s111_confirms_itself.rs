//! 确认或回退的是自己.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-111`: a clearing about itself.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-111",
    title: text!(
        "原清分编号就是本文书的编号",
        "a clearing about itself"
    ),
    message: text!(
        "原清分编号与清分编号相同。",
        "The original clearing has the number of this document."
    ),
    help: text!(
        "确认和回退各用新的清分编号。",
        "A confirmation and a roll-back have numbers of their own."
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
                "another",
                text!("另一份清分", "another clearing"),
                Input::Edits(Base::Clearing, &[
                    ("/clr_act", r#""confirmation""#),
                    ("/oclr_id", r#""SAMPLE-CLR-000000""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "itself",
                text!("自己", "itself"),
                Input::Edits(Base::Clearing, &[
                    ("/clr_act", r#""confirmation""#),
                    ("/oclr_id", r#""SAMPLE-CLR-000001""#),
                ]),
                "/oclr_id",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    if document.oclr_id == Some(document.clr_id) {
        found.report("/oclr_id", &[]);
    }
}
