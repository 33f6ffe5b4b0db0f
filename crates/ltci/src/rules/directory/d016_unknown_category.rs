//! 国家目录的类别未知: the national directory has twelve categories.

use crate::directory::{Edition, Item, ItemCategory};
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SERVICE_DIRECTORY, SPECIFICATION};
use crate::text;

/// `LTC-D-016`: category that the national directory does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-016",
    title: text!(
        "国家目录中没有这个类别",
        "category that the national directory does not have"
    ),
    message: text!(
        "项目{item}的类别不是国家目录的12个类别之一。",
        "The category of item {item} is none of the twelve of the national directory."
    ),
    help: text!(
        "按国家目录填写类别；12个类别见规范8.4。",
        "Use a category of the national directory; clause 8.4 of the specification lists the twelve."
    ),
    sources: &[SERVICE_DIRECTORY.cite("目录结构", Basis::Stated), SPECIFICATION.cite("8.4", Basis::Stated)],
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
                text!("地方目录可用自己的类别", "a local edition has categories of its own"),
                Input::Edits(Base::Directory, &[("/items/0/item_category", r#""样例类别""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "shortened",
                text!("写了简称", "a shortened name"),
                official!(r#"[{"ltc_item_codg":"EXAMPLE0000000001","item_class":"生活照护","item_category":"饮食","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
                "/items/0/item_category",
            )
            .beside(&[]),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let Some(category) = item.item_category.as_ref().filter(|_| edition.is_national()) else {
        return;
    };
    if ItemCategory::by_name(category.as_str()).is_none() {
        at.report("item_category", &[("item", &item.ltc_item_codg)]);
    }
}
