//! 适用的协议.

use crate::recognition::RecognitionCase;
use crate::region::InForceAt;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-R-021`: the agreement that applies.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-R-021",
    severity: Severity::Notice,
    title: text!(
        "适用的协议",
        "the agreement that applies"
    ),
    message: text!(
        "适用协议{agreement}：{ground}。",
        "Agreement {agreement} applies: {ground}."
    ),
    help: text!(
        "协议的条款、来源和置信程度见 ltci agreement show。",
        "Its clauses, their sources and how firmly they are known: ltci agreement show."
    ),
    sources: &[SPECIFICATION.cite("13.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "own-area",
                text!("本统筹地区的结论", "a conclusion of the same area"),
                Input::Edits(Base::RecognitionRequest, &[("/to_admdvs", r#""510100""#)]),
            )
            .beside(&[("LTC-R-020", "/to_admdvs")]),
            Example::good(
                "none",
                text!("没有协议", "no agreement"),
                Input::Edits(Base::RecognitionRequest, &[("/to_admdvs", r#""110000""#)]),
            )
            .beside(&[("LTC-R-002", "/to_admdvs")]),
        ],
        bad: &[
            Example::bad(
                "base",
                text!("成渝2024年", "Chengdu and Chongqing, 2024"),
                Input::Edits(Base::RecognitionRequest, &[]),
                "/to_admdvs",
            )
            .beside(&[]),
        ],
    },
    check: Check::Recognition(check),
    ..Rule::ACTIVE
};

fn check(case: &RecognitionCase<'_>, found: &mut Findings) {
    let Some(agreement) = case.agreement else { return };
    if let (Some(InForceAt::InForce), Some(ground)) = (case.standing(), case.ground()) {
        let (id, ground) = (agreement.agreement.id, ground.term());
        found.report("/to_admdvs", &[("agreement", &id), ("ground", &ground)]);
    }
}
