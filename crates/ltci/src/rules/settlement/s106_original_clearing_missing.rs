//! 没有写原清分编号.

use crate::code::ClearingAct;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-106`: original clearing missing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-106",
    title: text!(
        "确认或回退没有写原清分编号",
        "original clearing missing"
    ),
    message: text!(
        "清分环节是{act}，没有写原清分编号。",
        "The step is {act}, and no original clearing is named."
    ),
    help: text!(
        "确认和回退都要写明针对哪一份清分。",
        "A confirmation and a roll-back say which clearing they are about."
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
                "confirmation",
                text!("确认写了原清分编号", "a confirmation that names it"),
                Input::Edits(Base::Clearing, &[
                    ("/clr_act", r#""confirmation""#),
                    ("/oclr_id", r#""SAMPLE-CLR-000000""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "confirmation-of-none",
                text!("确认", "a confirmation"),
                Input::Edits(Base::Clearing, &[("/clr_act", r#""confirmation""#)]),
                "/oclr_id",
            ),
            Example::bad(
                "roll-back-of-none",
                text!("回退", "a roll-back"),
                Input::Edits(Base::Clearing, &[("/clr_act", r#""roll_back""#)]),
                "/oclr_id",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    if document.clr_act != ClearingAct::Statement && document.oclr_id.is_none() {
        found.report("/oclr_id", &[("act", &document.clr_act)]);
    }
}
