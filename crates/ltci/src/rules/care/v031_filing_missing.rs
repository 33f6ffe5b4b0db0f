//! 异地服务没有备案.

use super::elsewhere;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-031`: care elsewhere without a filing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-031",
    severity: Severity::Warning,
    title: text!(
        "异地服务没有写明备案",
        "care elsewhere without a filing"
    ),
    message: text!(
        "服务机构在{service}，参保地是{insured}，没有写明备案编号。",
        "The institution is in {service}, the person is insured in {insured}, and no filing is named."
    ),
    help: text!(
        "写明异地备案编号；以县统筹或者不要求备案的地方，可以忽略本条。",
        "Name the filing; where none is demanded, this can be passed over."
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
                "filed",
                text!("写明了备案", "with a filing"),
                Input::Edits(Base::CarePlan, &[
                    ("/institution/admdvs", r#""330100""#),
                    ("/filing_id", r#""SAMPLE-F-000001""#),
                ]),
            ),
            Example::good(
                "district",
                text!("在本市的区", "in a district of the city"),
                Input::Edits(Base::CarePlan, &[("/institution/admdvs", r#""330203""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "other-city",
                text!("在外市", "in another city"),
                Input::Edits(Base::CarePlan, &[("/institution/admdvs", r#""330100""#)]),
                "/filing_id",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let (insured, service) = (case.plan.person.insuplc_admdvs, case.plan.institution.admdvs);
    if case.plan.filing_id.is_none() && elsewhere(&insured, &service) == Some(true) {
        found.report("/filing_id", &[("service", &service), ("insured", &insured)]);
    }
}
