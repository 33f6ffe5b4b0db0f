//! 国家目录的项目没有类别: every national item has a category.

use crate::directory::{Edition, Item};
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-015`: national item without a category.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-015",
    title: text!(
        "国家目录的项目缺少类别",
        "national item without a category"
    ),
    message: text!(
        "国家目录的项目{item}没有写类别。",
        "The national item {item} has no category."
    ),
    help: text!(
        "按国家目录填写“item_category”。",
        "Put the category of the national directory into `item_category`."
    ),
    sources: &[SPECIFICATION.cite("8.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "national",
                text!("国家目录的形状", "shaped like a national edition"),
                official!(r#"[{"ltc_item_codg":"EXAMPLE0000000001","item_class":"生活照护","item_category":"饮食照护","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
            )
            .beside(&[]),
            Example::good(
                "local",
                text!("地方目录可以没有类别", "a local edition may have no categories"),
                Input::Edits(Base::Directory, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "missing",
                text!("国家目录的项目没有类别", "a national item without one"),
                official!(r#"[{"ltc_item_codg":"EXAMPLE0000000001","item_class":"生活照护","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
                "/items/0/item_category",
            )
            .beside(&[]),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    if edition.is_national() && item.item_category.is_none() {
        at.report("item_category", &[("item", &item.ltc_item_codg)]);
    }
}
