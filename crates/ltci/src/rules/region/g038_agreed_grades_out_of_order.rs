//! 协议的自评等级次序不对或重复: a gate is read from its ends.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use super::out_of_order;
use crate::disclose::Count;

/// `LTC-G-038`: agreed grades out of order or twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-038",
    title: text!(
        "协议的自评等级次序不对或重复",
        "agreed grades out of order or twice"
    ),
    message: text!(
        "自评等级应从轻到重各写一次，第{line}个不合。",
        "The grades stand from the lightest to the most severe, each once; number {line} does not."
    ),
    help: text!(
        "按A至G的次序填写。",
        "Write them in the order of A to G."
    ),
    sources: &[SPECIFICATION.cite("12.11", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "wider",
                text!("C至G", "C to G"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/self_grades/values", r#"["C","D","E","F","G"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "turned",
                text!("次序颠倒", "turned round"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/self_grades/values", r#"["G","F"]"#),
                ]),
                "/terms/self_grades/values/1",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let grades = agreement.terms.as_ref().and_then(|terms| terms.self_grades.as_ref());
    if let Some(place) = grades.and_then(|grades| out_of_order(&grades.values)) {
        let path = format_args!("/terms/self_grades/values/{place}");
        found.report(path, &[("line", &Count(place + 1))]);
    }
}
