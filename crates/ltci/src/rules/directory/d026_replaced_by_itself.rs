//! 由自身代替: an item is replaced by another one.

use crate::directory::{Edition, Item};
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-026`: item replaced by itself.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-026",
    title: text!(
        "项目由自身代替",
        "item replaced by itself"
    ),
    message: text!(
        "项目{item}的代替项目是它自己。",
        "Item {item} is replaced by itself."
    ),
    help: text!(
        "填写代替它的另一个项目；只是调整价格的，另起一行写新的生效日期，不写“replaced_by”。",
        "Name the other item; where only the price changes, add a row with a new first day and no `replaced_by`."
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
                "next-row",
                text!("同一编码另起一行", "a further row of the same code"),
                Input::Edits(Base::Directory, &[("/items/4/item_name", r#""样例项目戊（旧）""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "itself",
                text!("代替项目是自己", "its own code"),
                Input::Edits(Base::Directory, &[("/items/1/replaced_by", r#""SI002""#)]),
                "/items/1/replaced_by",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, _: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    if item.replaced_by == Some(item.ltc_item_codg) {
        at.report("replaced_by", &[("item", &item.ltc_item_codg)]);
    }
}
