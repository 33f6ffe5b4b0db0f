//! 计划项目的日期首尾颠倒.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-039`: days of a planned item are turned round.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-039",
    title: text!(
        "计划项目的日期首尾颠倒",
        "days of a planned item are turned round"
    ),
    message: text!(
        "项目{item}自{begin}开始，却在{end}结束。",
        "Item {item} begins on {begin} and ends on {end}."
    ),
    help: text!(
        "核对两个日期。",
        "Check both dates."
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
                "one-day",
                text!("只有一天", "a single day"),
                Input::Edits(Base::CarePlan, &[("/items/2/enddate", r#""2026-03-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::CarePlan, &[("/items/2/enddate", r#""2026-02-28""#)]),
                "/items/2/enddate",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item) in case.plan.items.iter().enumerate() {
        let (Some(begin), Some(end)) = (item.begndate, item.enddate) else { continue };
        if end < begin {
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &item.ltc_item_codg), ("begin", &begin), ("end", &end)];
            found.report(format_args!("/items/{place}/enddate"), &params);
        }
    }
}
