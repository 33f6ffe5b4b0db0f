//! 评估标准没有结算所写的等级.

use crate::assessment::Scale;
use crate::disclose::Specified;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-010`: settlement names a level that the scale does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-010",
    title: text!(
        "评估标准没有结算所写的等级",
        "settlement names a level that the scale does not have"
    ),
    message: text!(
        "评估标准{scale}没有代码为{actual}的等级，它的等级代码是{known}。",
        "The scale {scale} has no level {actual}; its levels are {known}."
    ),
    help: text!(
        "照评估结论填写等级和评估标准；不同标准的等级不能混用。",
        "Copy level and scale from the conclusion; levels of one scale do not serve for another."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "last-level",
                text!("最重的等级", "the most severe level"),
                Input::Edits(Base::Settlement, &[("/assessment/level", r#""5""#)]),
            ),
            Example::good(
                "other-scale",
                text!("GB/T 42195的等级", "a level of GB/T 42195"),
                Input::Edits(Base::Settlement, &[
                    ("/assessment/scale", r#"{"id":"gb-t-42195-2022","version":"1"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-too-many",
                text!("没有6级", "there is no level six"),
                Input::Edits(Base::Settlement, &[("/assessment/level", r#""6""#)]),
                "/assessment/level",
            ),
            Example::bad(
                "of-another-scale",
                text!("用了别的评估标准的等级", "a level of another scale"),
                Input::Edits(Base::Settlement, &[
                    ("/assessment/scale", r#"{"id":"gb-t-42195-2022","version":"1"}"#),
                    ("/assessment/level", r#""5""#),
                ]),
                "/assessment/level",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let reference = &case.settlement.assessment;
    let (scale, level) = (Scale::judging(&reference.scale), &reference.level);
    if scale.has_every_level() && scale.level(level).is_none() {
        let known: Vec<_> = scale.levels().iter().map(|level| level.code).collect();
        let known = Specified::list(&known);
        found.report(
            "/assessment/level",
            &[("scale", &reference.scale.id), ("actual", level), ("known", &known)],
        );
    }
}
