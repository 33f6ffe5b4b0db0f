//! 亲情照护列有须由护士服务的项目.

use crate::code::{CareMode, CaregiverQualification};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-046`: item of a nurse in care by the family.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-046",
    severity: Severity::Warning,
    title: text!(
        "亲情照护列有须由护士服务的项目",
        "item of a nurse in care by the family"
    ),
    message: text!(
        "照护方式为{mode}，项目{item}目录要求护士。",
        "The care mode is {mode}; the directory demands a nurse for item {item}."
    ),
    help: text!(
        "写明由护士服务，或者改列机构上门的计划。",
        "Say that a nurse does it, or plan it as care by an institution."
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
                "nurse-planned",
                text!("写明由护士服务", "a nurse is planned"),
                Input::Edits(Base::CarePlan, &[("/care_mode", r#""family""#)]),
            )
            .knowing(&[(Base::Sample, &[("/items/24/qualification", r#""nurse""#)])]),
            Example::good(
                "home-care",
                text!("机构上门", "care by an institution"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/16/qualification", r#""nurse""#)])]),
        ],
        bad: &[
            Example::bad(
                "nobody-named",
                text!("没有写明由谁服务", "nobody is named"),
                Input::Edits(Base::CarePlan, &[("/care_mode", r#""family""#)]),
                "/items/1/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/16/qualification", r#""nurse""#)])]),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let mode = case.plan.care_mode;
    if mode != CareMode::Family {
        return;
    }
    for (place, item, row) in case.listed() {
        let of_a_nurse = row.qualification == Some(CaregiverQualification::Nurse);
        if of_a_nurse && item.qualification.is_none() {
            let params: [(_, &dyn Disclosable); 2] =
                [("mode", &mode), ("item", &item.ltc_item_codg)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
    }
}
