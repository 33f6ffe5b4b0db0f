//! 计划所用的目录未载入.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-034`: directory of the plan not known here.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-034",
    severity: Severity::Notice,
    title: text!(
        "计划所用的目录未载入，未核对项目",
        "directory of the plan not known here"
    ),
    message: text!(
        "目录{edition}未载入，没有核对计划项目。",
        "The directory {edition} is not known here; the planned items were not checked."
    ),
    help: text!(
        "载入该目录后再校验。",
        "Make that directory known and validate again."
    ),
    sources: &[SPECIFICATION.cite("17.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准计划", "the base plan"),
                Input::Edits(Base::CarePlan, &[]),
            ),
            Example::good(
                "given",
                text!("载入的目录", "a directory that was given"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[])]),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("未载入", "not known"),
                Input::Edits(Base::CarePlan, &[("/directory", r#""sample-elsewhere""#)]),
                "/directory",
            )
            .beside(&[]),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    if case.directory().is_none() {
        found.report("/directory", &[("edition", &case.plan.directory)]);
    }
}
