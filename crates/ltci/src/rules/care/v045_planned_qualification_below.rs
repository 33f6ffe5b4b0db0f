//! 计划的人员资质低于目录要求.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-045`: planned qualification below the directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-045",
    title: text!(
        "计划的人员资质低于目录要求",
        "planned qualification below the directory"
    ),
    message: text!(
        "项目{item}目录要求{demanded}，计划由{planned}服务。",
        "The directory demands a {demanded} for item {item}; planned is a {planned}."
    ),
    help: text!(
        "改由有资质的人员服务。",
        "Plan somebody who is qualified."
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
                "as-demanded",
                text!("正合要求", "as demanded"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/24/qualification", r#""nurse""#)])]),
            Example::good(
                "higher",
                text!("高于要求", "more than demanded"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/24/qualification", r#""caregiver""#)])]),
        ],
        bad: &[
            Example::bad(
                "care-worker",
                text!("护士的项目由护理员服务", "a care worker for the item of a nurse"),
                Input::Edits(Base::CarePlan, &[]),
                "/items/0/qualification",
            )
            .knowing(&[(Base::Sample, &[("/items/6/qualification", r#""nurse""#)])]),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item, row) in case.listed() {
        let (Some(planned), Some(demanded)) = (item.qualification, row.qualification) else {
            continue;
        };
        if planned < demanded {
            let code = item.ltc_item_codg;
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &code), ("demanded", &demanded), ("planned", &planned)];
            found.report(format_args!("/items/{place}/qualification"), &params);
        }
    }
}
