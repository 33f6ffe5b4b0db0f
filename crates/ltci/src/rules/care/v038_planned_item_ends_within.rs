//! 计划的项目中途失效.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-038`: planned item ends within its days.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-038",
    severity: Severity::Warning,
    title: text!(
        "计划的项目在计划期间失效",
        "planned item ends within its days"
    ),
    message: text!(
        "项目{item}计划到{end}，目录中在{last}失效。",
        "Item {item} is planned until {end}; in the directory it ends on {last}."
    ),
    help: text!(
        "把项目的结束日期改为失效之日，其后改用有效的项目。",
        "Let it end on that day and plan an item that is in force afterwards."
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
                text!("计划到失效之日", "planned up to the last day"),
                Input::Edits(Base::CarePlan, &[("/items/0/enddate", r#""2026-06-30""#)]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_to", r#""2026-06-30""#)])]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("超出一天", "one day after"),
                Input::Edits(Base::CarePlan, &[("/items/0/enddate", r#""2026-07-01""#)]),
                "/items/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_to", r#""2026-06-30""#)])]),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item, row) in case.listed() {
        let days = item.days(&case.plan.period);
        let (code, end) = (item.ltc_item_codg, days.enddate);
        let Some(last) = row.in_force_to.filter(|last| *last < end) else { continue };
        let goes_on = || case.row(&code, end).is_some_and(|row| row.in_force().contains(end));
        if row.in_force().contains(days.begndate) && !goes_on() {
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &code), ("end", &end), ("last", &last)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
    }
}
