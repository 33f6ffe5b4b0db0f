//! 单价高于最高限价: a price keeps to its cap.

use crate::directory::{Edition, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-023`: price above the cap.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-023",
    title: text!(
        "单价高于最高限价",
        "price above the cap"
    ),
    message: text!(
        "项目{item}的单价为{price}元，高于最高限价{cap}元。",
        "The price of item {item} is {price} yuan, above the cap of {cap} yuan."
    ),
    help: text!(
        "核对单价和最高限价，单位都是元。",
        "Check the price and the cap; both are in yuan."
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
                "equal",
                text!("等于最高限价", "equal to the cap"),
                Input::Edits(Base::Directory, &[("/items/0/price", r#""30.00""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-more",
                text!("高一分", "one fen more"),
                Input::Edits(Base::Directory, &[("/items/0/price", r#""30.01""#)]),
                "/items/0/price",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, _: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let (Some(price), Some(cap)) = (item.price, item.price_cap) else { return };
    if price > cap {
        let params: [(_, &dyn Disclosable); 3] =
            [("item", &item.ltc_item_codg), ("price", &price), ("cap", &cap)];
        at.report("price", &params);
    }
}
