//! 没有评估专家.

use crate::assessment::Concluded;
use crate::code::AssessorRole;
use crate::rules::{AtConclusion, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, ASSESSMENT_PROCEDURE, SPECIFICATION};
use crate::text;

/// `LTC-A-014`: no assessment expert.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-014",
    title: text!(
        "没有评估专家",
        "no assessment expert"
    ),
    message: text!(
        "评估人员中没有评估专家。",
        "None of the assessors is an assessment expert."
    ),
    help: text!(
        "至少一名评估人员须为评估专家，核对评估人员类别。",
        "At least one of the assessors must be an expert: check their roles."
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
                "two-experts",
                text!("两名专家", "two experts"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A2","assessor_role":"expert"}]}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "two-assessors",
                text!("两名评估员", "two assessors"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"assessor"},{"assessor_no":"SAMPLE-A2","assessor_role":"assessor"}]}"#),
                "/assessors",
            ),
        ],
    },
    check: Check::Conclusion(check),
    ..Rule::ACTIVE
};

fn check(conclusion: &Concluded<'_>, found: &mut AtConclusion<'_>) {
    let is_expert = |role: AssessorRole| role == AssessorRole::Expert;
    if !conclusion.assessors.iter().any(|assessor| is_expert(assessor.assessor_role)) {
        found.report("assessors", &[]);
    }
}
