//! 等级不在已知等级之内.
//!
//! A warning, because not every level of the scale is known here.

use crate::assessment::{Concluded, Scale};
use crate::rules::{AtConclusion, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-020`: level not among the known ones.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-020",
    severity: Severity::Warning,
    title: text!(
        "等级不在已知等级之内",
        "level not among the known ones"
    ),
    message: text!(
        "评估标准{scale}的等级没有全部收录，代码{actual}未能核对。",
        "Not every level of the scale {scale} is recorded here; {actual} could not be checked."
    ),
    help: text!(
        "对照当地的评估标准核对等级代码；已收录的等级可用 ltci scale show 查看。",
        "Check the code against the local standard; `ltci scale show` lists the levels that are recorded."
    ),
    sources: &[SPECIFICATION.cite("11.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "known-level",
                text!("上海照护六级", "care level six of Shanghai"),
                Input::Patch(r#"{"scale":{"id":"shanghai-needs"},"scores":null,"totals":null,"grades":null,"level":"6"}"#),
            ),
            Example::good(
                "wencheng",
                text!("文成重度一级", "severe level one of Wencheng"),
                Input::Patch(r#"{"scale":{"id":"wencheng-2022"},"scores":null,"totals":null,"grades":null,"level":"1"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown-level",
                text!("上海没有七级", "no level seven in Shanghai"),
                Input::Patch(r#"{"scale":{"id":"shanghai-needs"},"scores":null,"totals":null,"grades":null,"level":"7"}"#),
                "/level",
            ),
            Example::bad(
                "no-levels-known",
                text!("南京的等级未收录", "no level of Nanjing is recorded"),
                Input::Patch(r#"{"scale":{"id":"nanjing-2021"},"scores":null,"totals":null,"grades":null,"total":40,"level":"3"}"#),
                "/level",
            ),
        ],
    },
    check: Check::Conclusion(check),
    ..Rule::ACTIVE
};

fn check(conclusion: &Concluded<'_>, found: &mut AtConclusion<'_>) {
    let Concluded { scale: reference, level, .. } = conclusion;
    let scale = Scale::judging(reference);
    if !scale.has_every_level() && scale.level(level).is_none() {
        found.report("level", &[("scale", &reference.id), ("actual", level)]);
    }
}
