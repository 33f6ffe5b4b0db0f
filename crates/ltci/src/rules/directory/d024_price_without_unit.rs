//! 有价格没有计价单位: a price is for something.

use crate::directory::{Edition, Item};
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-024`: price or cap without a unit.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-024",
    severity: Severity::Warning,
    title: text!(
        "有单价或最高限价，没有计价单位",
        "price or cap without a unit"
    ),
    message: text!(
        "项目{item}有单价或最高限价，没有写计价单位。",
        "Item {item} has a price or a cap, but no unit of charge."
    ),
    help: text!(
        "填写“unit”，如“visit”（次）、“hour”（小时）。",
        "Fill in `unit`, such as `visit` or `hour`."
    ),
    sources: &[SPECIFICATION.cite("8.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "neither",
                text!("没有价格也没有单位", "neither price nor unit"),
                Input::Edits(Base::Directory, &[("/items/3/unit", "null"), ("/items/3/price_cap", "null")]),
            ),
        ],
        bad: &[
            Example::bad(
                "price",
                text!("有单价", "with a price"),
                Input::Edits(Base::Directory, &[("/items/1/unit", "null")]),
                "/items/1/unit",
            ),
            Example::bad(
                "cap",
                text!("有最高限价", "with a cap"),
                Input::Edits(Base::Directory, &[("/items/3/unit", "null")]),
                "/items/3/unit",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, _: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let has_price = item.price.is_some() || item.price_cap.is_some();
    if has_price && item.unit.is_none() {
        at.report("unit", &[("item", &item.ltc_item_codg)]);
    }
}
