//! 得分不在允许的分值内: a score that the scale does not permit for its indicator.

use crate::assessment::{Scale, Scores};
use crate::disclose::Specified;
use crate::rules::{Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SCALE_2021, SPECIFICATION};
use crate::text;

/// `LTC-A-001`: score not permitted.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-001",
    title: text!(
        "得分不在允许的分值内",
        "score not permitted"
    ),
    message: text!(
        "“{indicator}”允许的分值为{permitted}，文书填的是{actual}。",
        "{indicator} permits the scores {permitted}; the document says {actual}."
    ),
    help: text!(
        "对照评估表重新选择该项的分值；允许的分值可用 ltci assess 查看。",
        "Choose the score of this indicator again from the form; `ltci assess` shows the permitted ones."
    ),
    sources: &[SCALE_2021.cite("评估指标表", Basis::Stated), SPECIFICATION.cite("4.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "highest-and-lowest",
                text!("最高与最低分", "highest and lowest"),
                Input::Patch(r#"{"scores":{"adl_walking":15,"adl_eating":0,"adl_bathing":0,"cog_time":4,"cog_person":2},"totals":{"adl":45},"grades":{"adl":2},"level":"2"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "between-two-steps",
                text!("介于两档之间", "between two steps"),
                Input::Patch(r#"{"scores":{"adl_eating":4},"totals":{"adl":39}}"#),
                "/scores/adl_eating",
            ),
            Example::bad(
                "above-the-highest",
                text!("高于最高分", "above the highest"),
                Input::Patch(r#"{"scores":{"cog_time":5},"totals":{"cognition":12}}"#),
                "/scores/cog_time",
            ),
            Example::bad(
                "fifteen-where-ten-is-the-most",
                text!("最高10分的项目填了15分", "fifteen where ten is the most"),
                Input::Patch(r#"{"scores":{"adl_stairs":15,"adl_transfer":0,"adl_eating":0},"totals":{"adl":40}}"#),
                "/scores/adl_stairs",
            ),
        ],
    },
    check: Check::Scores(check),
    ..Rule::ACTIVE
};

fn check(scores: &Scores, scale: &'static Scale, found: &mut Findings) {
    let Some(scoring) = scale.scoring() else { return };
    for (indicator, score) in scores.all() {
        if !scoring.permits(indicator, score) {
            found.report(
                format_args!("/scores/{}", indicator.as_str()),
                &[
                    ("indicator", &scoring.indicator_term(indicator)),
                    ("permitted", &Specified::list(scoring.permitted(indicator))),
                    ("actual", &score),
                ],
            );
        }
    }
}
