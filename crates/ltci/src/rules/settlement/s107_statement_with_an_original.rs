//! 清分明细写了原清分编号.

use crate::code::ClearingAct;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-107`: statement with an original clearing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-107",
    title: text!(
        "清分明细写了原清分编号",
        "statement with an original clearing"
    ),
    message: text!(
        "清分环节是清分明细，却写了原清分编号。",
        "The step is a statement, yet it names an original clearing."
    ),
    help: text!(
        "更正已有清分的，先回退，再发新的清分明细。",
        "To correct a clearing, roll it back and make a new statement."
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
                "roll-back",
                text!("回退", "a roll-back"),
                Input::Edits(Base::Clearing, &[
                    ("/clr_act", r#""roll_back""#),
                    ("/oclr_id", r#""SAMPLE-CLR-000000""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "statement",
                text!("清分明细", "a statement"),
                Input::Edits(Base::Clearing, &[("/oclr_id", r#""SAMPLE-CLR-000000""#)]),
                "/oclr_id",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    if document.clr_act == ClearingAct::Statement && document.oclr_id.is_some() {
        found.report("/oclr_id", &[]);
    }
}
