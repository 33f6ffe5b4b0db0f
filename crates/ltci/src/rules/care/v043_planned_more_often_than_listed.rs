//! 计划频次高于目录: compared only where it is certain.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-043`: planned more often than the directory says.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-043",
    severity: Severity::Warning,
    title: text!(
        "计划频次高于目录",
        "planned more often than the directory says"
    ),
    message: text!(
        "项目{item}计划“{planned}”，目录的频次是“{listed}”。",
        "Item {item} is planned {planned}; the directory has {listed}."
    ),
    help: text!(
        "核对频次；确需更多的，写明依据的医嘱或评估。",
        "Check the frequency; where more is needed, see that it is prescribed."
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
                "as-listed",
                text!("与目录相同", "as the directory has it"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/frequency", r#""2次/周""#)])]),
            Example::good(
                "month",
                text!("一月按28至31天，不能断定", "a month has 28 to 31 days"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/16/frequency", r#""30次/月""#)])]),
            Example::good(
                "prescribed",
                text!("目录写遵医嘱", "as prescribed"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/frequency", r#""遵医嘱""#)])]),
        ],
        bad: &[
            Example::bad(
                "once-more",
                text!("每周多一次", "once more a week"),
                Input::Edits(Base::CarePlan, &[("/items/0/frequency", r#""3次/周""#)]),
                "/items/0/frequency",
            )
            .knowing(&[(Base::Sample, &[("/items/6/frequency", r#""1-2次/周""#)])]),
            Example::bad(
                "every-hours",
                text!("每23小时多于每日一次", "every 23 hours is more than once a day"),
                Input::Edits(Base::CarePlan, &[("/items/1/frequency", r#""每23小时""#)]),
                "/items/1/frequency",
            )
            .knowing(&[(Base::Sample, &[("/items/16/frequency", r#""1次/日""#)])]),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item, row) in case.listed() {
        let (code, planned) = (item.ltc_item_codg, item.frequency);
        let Some(listed) = row.frequency else { continue };
        if planned.exceeds(listed) == Some(true) {
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &code), ("planned", &planned), ("listed", &listed)];
            found.report(format_args!("/items/{place}/frequency"), &params);
        }
    }
}
