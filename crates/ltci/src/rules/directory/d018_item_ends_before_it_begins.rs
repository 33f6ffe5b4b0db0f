//! 项目失效早于生效: an item is in force for at least one day.

use crate::directory::{Edition, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-018`: item ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-018",
    title: text!(
        "失效日期早于生效日期",
        "item ends before it begins"
    ),
    message: text!(
        "项目{item}自{from}起生效，失效日期却是{to}。",
        "Item {item} is in force from {from}, but ends on {to}."
    ),
    help: text!(
        "核对两个日期；失效日期是最后一个有效日。",
        "Check both dates; the end is the last day in force."
    ),
    sources: &[SPECIFICATION.cite("8.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "one-day",
                text!("只有一天", "one day"),
                Input::Edits(Base::Directory, &[("/items/5/in_force_to", r#""2027-01-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Directory, &[("/items/5/in_force_to", r#""2026-12-31""#)]),
                "/items/5/in_force_to",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, _: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let from = item.in_force_from;
    if let Some(to) = item.in_force_to.filter(|to| *to < from) {
        let params: [(_, &dyn Disclosable); 3] =
            [("item", &item.ltc_item_codg), ("from", &from), ("to", &to)];
        at.report("in_force_to", &params);
    }
}
