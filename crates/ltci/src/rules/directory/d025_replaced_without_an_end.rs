//! 被代替而没有失效日期: what is replaced ends.

use crate::directory::{Edition, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-025`: replaced, but without an end.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-025",
    title: text!(
        "有代替项目，没有失效日期",
        "replaced, but without an end"
    ),
    message: text!(
        "项目{item}由{successor}代替，没有写失效日期。",
        "Item {item} is replaced by {successor}, but has no last day."
    ),
    help: text!(
        "填写失效日期；项目仍然有效的，删去“replaced_by”。",
        "Fill in the last day; if the item stays in force, remove `replaced_by`."
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
                "ended-without-successor",
                text!("失效而无代替", "ended without a successor"),
                Input::Edits(Base::Directory, &[("/items/1/replaced_by", "null")]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-end",
                text!("没有失效日期", "without a last day"),
                Input::Edits(Base::Directory, &[("/items/1/in_force_to", "null")]),
                "/items/1/in_force_to",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, _: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    if let (Some(successor), None) = (item.replaced_by, item.in_force_to) {
        let params: [(_, &dyn Disclosable); 2] =
            [("item", &item.ltc_item_codg), ("successor", &successor)];
        at.report("in_force_to", &params);
    }
}
