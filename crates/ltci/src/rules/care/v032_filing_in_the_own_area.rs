//! 本地服务写了备案.

use super::elsewhere;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-032`: care in the own area under a filing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-032",
    severity: Severity::Warning,
    title: text!(
        "本地服务写了异地备案",
        "care in the own area under a filing"
    ),
    message: text!(
        "服务机构所在地{service}与参保地{insured}属同一统筹地区，却写了备案编号。",
        "The institution is in {service}, which pools with the insured place {insured}, and a filing is named."
    ),
    help: text!(
        "核对服务机构所在地；本地服务不写备案编号。",
        "Check the place of the institution; care in the own area has no filing."
    ),
    sources: &[SPECIFICATION.cite("17.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准计划", "the base plan"),
                Input::Edits(Base::CarePlan, &[]),
            ),
            Example::good(
                "other-city",
                text!("在外市", "in another city"),
                Input::Edits(Base::CarePlan, &[
                    ("/institution/admdvs", r#""330100""#),
                    ("/filing_id", r#""SAMPLE-F-000001""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same-city",
                text!("在本市", "in the city"),
                Input::Edits(Base::CarePlan, &[("/filing_id", r#""SAMPLE-F-000001""#)]),
                "/filing_id",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let (insured, service) = (case.plan.person.insuplc_admdvs, case.plan.institution.admdvs);
    if case.plan.filing_id.is_some() && elsewhere(&insured, &service) == Some(false) {
        found.report("/filing_id", &[("service", &service), ("insured", &insured)]);
    }
}
