//! 计划的项目已被代替.

use super::successor;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-037`: planned item was replaced.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-037",
    title: text!(
        "计划的项目已被代替",
        "planned item was replaced"
    ),
    message: text!(
        "项目{item}在{day}已失效，由{successor}代替。",
        "Item {item} is no longer in force on {day}; {successor} takes its place."
    ),
    help: text!(
        "改用代替它的项目。",
        "Plan the item that took its place."
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
                "last-day",
                text!("最后一天仍有效", "the last day"),
                Input::Edits(Base::CarePlan, &[("/items/0/enddate", r#""2026-02-01""#)]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/in_force_to", r#""2026-02-01""#),
                ("/items/6/replaced_by", r#""SAMPLE00000000008""#),
            ])]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("失效次日", "the day after"),
                Input::Edits(Base::CarePlan, &[]),
                "/items/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/in_force_to", r#""2026-01-31""#),
                ("/items/6/replaced_by", r#""SAMPLE00000000008""#),
            ])]),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item, row) in case.listed() {
        let day = item.days(&case.plan.period).begndate;
        if let Some(successor) = successor(row, day) {
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &item.ltc_item_codg), ("day", &day), ("successor", &successor)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
    }
}
