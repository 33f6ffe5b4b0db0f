//! 计划的项目不在有效期.

use super::successor;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-036`: planned item not in force.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-036",
    title: text!(
        "计划的项目不在有效期",
        "planned item not in force"
    ),
    message: text!(
        "项目{item}在{day}不在目录的有效期内。",
        "Item {item} is not in force on {day}."
    ),
    help: text!(
        "核对项目和日期，改用当日有效的项目。",
        "Check item and day; plan an item that is in force."
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
                "first-day",
                text!("项目当天生效", "in force from that day"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_from", r#""2026-02-01""#)])]),
        ],
        bad: &[
            Example::bad(
                "ended",
                text!("前一天失效", "ended the day before"),
                Input::Edits(Base::CarePlan, &[]),
                "/items/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_to", r#""2026-01-31""#)])]),
            Example::bad(
                "not-yet",
                text!("次日才生效", "begins a day later"),
                Input::Edits(Base::CarePlan, &[]),
                "/items/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_from", r#""2026-02-02""#)])]),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item, row) in case.listed() {
        let day = item.days(&case.plan.period).begndate;
        if !row.in_force().contains(day) && successor(row, day).is_none() {
            let params: [(_, &dyn Disclosable); 2] = [("item", &item.ltc_item_codg), ("day", &day)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
    }
}
