//! 计划项目超出计划期间.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-040`: days of a planned item outside the plan.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-040",
    title: text!(
        "计划项目超出计划期间",
        "days of a planned item outside the plan"
    ),
    message: text!(
        "项目{item}的{day}不在计划期间（{begin}至{end}）内。",
        "{day} of item {item} is not in the days of the plan, {begin} to {end}."
    ),
    help: text!(
        "核对项目的日期和计划期间。",
        "Check the days of the item and of the plan."
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
                "whole-plan",
                text!("与计划期间相同", "the days of the plan"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/2/begndate", r#""2026-02-01""#),
                    ("/items/2/enddate", r#""2026-12-31""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "begins-before",
                text!("早一天开始", "begins a day before"),
                Input::Edits(Base::CarePlan, &[("/items/2/begndate", r#""2026-01-31""#)]),
                "/items/2/begndate",
            ),
            Example::bad(
                "ends-after",
                text!("晚一天结束", "ends a day after"),
                Input::Edits(Base::CarePlan, &[("/items/2/enddate", r#""2027-01-01""#)]),
                "/items/2/enddate",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let period = case.plan.period;
    if !period.is_ordered() {
        return;
    }
    for (place, item) in case.plan.items.iter().enumerate() {
        for (field, day) in [("begndate", item.begndate), ("enddate", item.enddate)] {
            let Some(day) = day.filter(|day| !period.contains(*day)) else { continue };
            let (code, begin, end) = (&item.ltc_item_codg, &period.begndate, &period.enddate);
            let params: [(_, &dyn Disclosable); 4] =
                [("item", code), ("day", &day), ("begin", begin), ("end", end)];
            found.report(format_args!("/items/{place}/{field}"), &params);
        }
    }
}
