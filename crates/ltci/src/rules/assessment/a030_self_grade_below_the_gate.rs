//! 自评等级未达到申请条件: which grades may apply is the policy of a region.

use crate::assessment::SelfAssessment;
use crate::disclose::Specified;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SELF_ASSESSMENT_FORM, SPECIFICATION};
use crate::text;

/// `LTC-A-030`: self-assessed grade that may not apply.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-030",
    severity: Severity::Notice,
    title: text!(
        "自评等级未达到申请条件",
        "self-assessed grade that may not apply"
    ),
    message: text!(
        "自评等级为{actual}，可以申请评估的是{admitted}级。",
        "The grade is {actual}; {admitted} may apply for an assessment."
    ),
    help: text!(
        "各地的申请条件不同；未给出当地条件的，按自评表写明的E、F、G级。",
        "Regions differ; without a policy the gate of the form itself holds: E, F and G."
    ),
    sources: &[SELF_ASSESSMENT_FORM.cite("定级规则", Basis::Stated), SPECIFICATION.cite("11.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::SelfAssessment, &[]),
            ),
            Example::good(
                "lowest-that-may-apply",
                text!("可以申请的最轻一级", "the mildest grade that may apply"),
                Input::Edits(Base::SelfAssessment, &[("/answers/dressing", r#""independent""#), ("/answers/toileting", r#""independent""#), ("/grade", r#""E""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-grade-milder",
                text!("轻一级", "one grade milder"),
                Input::Edits(Base::SelfAssessment, &[("/answers/dressing", r#""independent""#), ("/answers/bathing", r#""independent""#), ("/grade", r#""D""#)]),
                "/grade",
            ),
        ],
    },
    check: Check::SelfAssessment(check),
    ..Rule::ACTIVE
};

fn check(document: &SelfAssessment<'_>, context: &Context, found: &mut Findings) {
    let policy = &context.self_assessment;
    if !policy.admits(document.grade) {
        let gate = policy.gate.iter().flatten().map(|grade| grade.as_str());
        let admitted = Specified::list(&gate.collect::<Vec<_>>());
        found.report("/grade", &[("actual", &document.grade), ("admitted", &admitted)]);
    }
}
