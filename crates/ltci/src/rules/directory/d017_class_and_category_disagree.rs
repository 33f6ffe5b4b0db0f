//! 大类与类别不符: each category belongs to one class.

use crate::directory::{Edition, Item, ItemCategory, ItemClass};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SERVICE_DIRECTORY, SPECIFICATION};
use crate::text;

/// `LTC-D-017`: class and category disagree.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-017",
    title: text!(
        "大类与类别不符",
        "class and category disagree"
    ),
    message: text!(
        "项目{item}的类别“{category}”属于“{expected}”，大类填的是“{actual}”。",
        "The category of item {item}, {category}, belongs to {expected}; the class says {actual}."
    ),
    help: text!(
        "核对大类和类别，改正写错的一个。",
        "Check both and correct the one that is wrong."
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
                "medical",
                text!("医疗护理的类别", "a category of medical care"),
                official!(r#"[{"ltc_item_codg":"EXAMPLE0000000001","item_class":"医疗护理","item_category":"康复","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "disagree",
                text!("生活照护的类别写成医疗护理", "a category of daily care under medical care"),
                official!(r#"[{"ltc_item_codg":"EXAMPLE0000000001","item_class":"医疗护理","item_category":"饮食照护","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
                "/items/0/item_class",
            )
            .beside(&[]),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    if !edition.is_national() {
        return;
    }
    let category = item.item_category.as_ref();
    let category = category.and_then(|category| ItemCategory::by_name(category.as_str()));
    let class = ItemClass::by_name(item.item_class.as_str());
    if let (Some(category), Some(actual)) = (category, class) {
        let expected = category.class();
        if actual != expected {
            let params: [(_, &dyn Disclosable); 4] = [
                ("item", &item.ltc_item_codg),
                ("category", &category),
                ("expected", &expected),
                ("actual", &actual),
            ];
            at.report("item_class", &params);
        }
    }
}
