//! 同一项目在同一天计划了两次.

use crate::code::ServiceItemCode;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::{CarePlanCase, PlannedItem};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-V-041`: item planned twice for the same days.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-041",
    title: text!(
        "同一项目的日期重叠",
        "item planned twice for the same days"
    ),
    message: text!(
        "项目{item}已经计划到{last}，又自{begin}起计划。",
        "Item {item} is planned until {last}, and again from {begin}."
    ),
    help: text!(
        "合并为一行，写明频次；频次有变的，前后两行的日期不重叠。",
        "Make one line of them with its frequency; where the frequency changes, let the days of two lines not overlap."
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
                "one-after-the-other",
                text!("前后相接", "one after the other"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/0/enddate", r#""2026-06-30""#),
                    ("/items/1/ltc_item_codg", r#""SAMPLE00000000007""#),
                    ("/items/1/begndate", r#""2026-07-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-day",
                text!("重叠一天", "one day in both"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/0/enddate", r#""2026-07-01""#),
                    ("/items/1/ltc_item_codg", r#""SAMPLE00000000007""#),
                    ("/items/1/begndate", r#""2026-07-01""#),
                ]),
                "/items/1/ltc_item_codg",
            ),
            Example::bad(
                "written-first",
                text!("后开始的写在前面", "the later one is written first"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/0/begndate", r#""2026-03-01""#),
                    ("/items/1/ltc_item_codg", r#""SAMPLE00000000007""#),
                ]),
                "/items/0/ltc_item_codg",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let plan = case.plan;
    if plan.items.is_sorted_by(|one, next| one.ltc_item_codg < next.ltc_item_codg) {
        return;
    }
    let key = |(place, item): (usize, &PlannedItem)| {
        (item.ltc_item_codg, item.days(&plan.period).begndate, place)
    };
    let mut lines: Vec<_> = plan.items.iter().enumerate().map(key).collect();
    lines.sort_unstable();
    let mut before: Option<(ServiceItemCode, Date)> = None;
    for (code, begin, place) in lines {
        let end = plan.items.get(place).map_or(begin, |item| item.days(&plan.period).enddate);
        let last = before.filter(|(same, _)| *same == code).map(|(_, last)| last);
        if let Some(last) = last.filter(|last| begin <= *last && begin <= end) {
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &code), ("last", &last), ("begin", &begin)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
        before = Some((code, last.map_or(end, |last| last.max(end))));
    }
}
