//! 同一评估人员重复.

use std::collections::BTreeSet;

use crate::assessment::Concluded;
use crate::rules::{AtConclusion, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-015`: the same assessor twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-015",
    title: text!(
        "同一评估人员重复",
        "the same assessor twice"
    ),
    message: text!(
        "这名评估人员在名单中出现不止一次。",
        "This assessor stands in the list more than once."
    ),
    help: text!(
        "两名评估人员须为不同的人，核对编号。",
        "The assessors must be different persons: check their numbers."
    ),
    sources: &[ASSESSMENT_PROCEDURE.cite("评估人员", Basis::Convention), SPECIFICATION.cite("4.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "similar-numbers",
                text!("编号相近", "similar numbers"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A10","assessor_role":"assessor"}]}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "same-number",
                text!("编号相同", "the same number"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A1","assessor_role":"assessor"}]}"#),
                "/assessors/1/assessor_no",
            ),
            Example::bad(
                "third",
                text!("第三名与第一名相同", "the third is the first"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A2","assessor_role":"assessor"},{"assessor_no":"SAMPLE-A1","assessor_role":"expert"}]}"#),
                "/assessors/2/assessor_no",
            ),
        ],
    },
    check: Check::Conclusion(check),
    ..Rule::ACTIVE
};

/// Up to so many are compared with each other, which needs no memory.
const FEW: usize = 16;

fn check(conclusion: &Concluded<'_>, found: &mut AtConclusion<'_>) {
    let assessors = conclusion.assessors;
    let mut seen = BTreeSet::new();
    for (place, number) in assessors.iter().map(|assessor| assessor.assessor_no).enumerate() {
        let is_repeated = if assessors.len() <= FEW {
            assessors.iter().take(place).any(|earlier| earlier.assessor_no == number)
        } else {
            !seen.insert(number)
        };
        if is_repeated {
            found.report(format_args!("assessors/{place}/assessor_no"), &[]);
        }
    }
}
