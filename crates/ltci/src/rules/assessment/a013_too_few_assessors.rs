//! 评估人员少于两名.

use crate::assessment::Concluded;
use crate::disclose::Count;
use crate::rules::{AtConclusion, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-013`: fewer than two assessors.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-013",
    title: text!(
        "评估人员少于两名",
        "fewer than two assessors"
    ),
    message: text!(
        "评估人员只有{actual}名，至少应有{least}名。",
        "There is {actual} assessor; at least {least} are needed."
    ),
    help: text!(
        "现场评估须由至少两名评估人员进行，补录另一名。",
        "An assessment on site needs at least two assessors: add the other one."
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
                "three",
                text!("三名评估人员", "three assessors"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A2","assessor_role":"assessor"},{"assessor_no":"SAMPLE-A3","assessor_role":"assessor"}]}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "one",
                text!("只有一名", "only one"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"}]}"#),
                "/assessors",
            ),
        ],
    },
    check: Check::Conclusion(check),
    ..Rule::ACTIVE
};

const LEAST: usize = 2;

fn check(conclusion: &Concluded<'_>, found: &mut AtConclusion<'_>) {
    let actual = conclusion.assessors.len();
    if actual < LEAST {
        found.report("assessors", &[("actual", &Count(actual)), ("least", &Count(LEAST))]);
    }
}
