//! 得分不属于所用的评估标准: the 17 scores are those of the national scale.

use crate::assessment::{Scale, Scores};
use crate::disclose::Specified;
use crate::rules::{Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-A-021`: scores under a scale that does not have them.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-021",
    title: text!(
        "得分不属于所用的评估标准",
        "scores under a scale that does not have them"
    ),
    message: text!(
        "17项得分属于《长期护理失能等级评估标准（试行）》，不属于文书所写的评估标准{scale}。",
        "The 17 scores are those of the national scale; {scale}, which the document names, does not have them."
    ),
    help: text!(
        "核对评估标准；确用该标准评估的，不填17项得分。",
        "Check the scale. If it is the one that was used, leave the 17 scores out."
    ),
    sources: &[SPECIFICATION.cite("11.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "without-scores",
                text!("没有得分", "without scores"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"scores":null,"totals":null,"grades":null,"total":40,"level":"3"}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "older-people",
                text!("GB/T 42195下填了17项得分", "the 17 scores under GB/T 42195"),
                Input::Patch(r#"{"scale":{"id":"gb-t-42195-2022"},"total":40,"level":"3"}"#),
                "/scores",
            ),
        ],
    },
    check: Check::Scores(check),
    ..Rule::ACTIVE
};

fn check(_: &Scores, scale: &'static Scale, found: &mut Findings) {
    if scale.scoring().is_none() {
        found.report("/scores", &[("scale", &Specified::word(scale.id()))]);
    }
}
