//! 国家目录的大类未知: the national directory has two classes.

use crate::directory::{Edition, Item, ItemClass};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SERVICE_DIRECTORY, SPECIFICATION};
use crate::text;

/// `LTC-D-014`: class that the national directory does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-014",
    title: text!(
        "国家目录中没有这个大类",
        "class that the national directory does not have"
    ),
    message: text!(
        "项目{item}的大类不是“{daily}”或“{medical}”。",
        "The class of item {item} is neither {daily} nor {medical}."
    ),
    help: text!(
        "按国家目录填写大类，只写名称，不加“类”“类项目”等字。",
        "Use the class of the national directory: the name alone, without 类 or 类项目."
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
                text!("地方目录可用自己的大类", "a local edition has classes of its own"),
                Input::Edits(Base::Directory, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "longer-name",
                text!("多写了“类”", "one character too many"),
                official!(r#"[{"ltc_item_codg":"EXAMPLE0000000001","item_class":"生活照护类","item_category":"饮食照护","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
                "/items/0/item_class",
            )
            .beside(&[]),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    if edition.is_national() && ItemClass::by_name(item.item_class.as_str()).is_none() {
        let params: [(_, &dyn Disclosable); 3] = [
            ("item", &item.ltc_item_codg),
            ("daily", &ItemClass::DailyCare),
            ("medical", &ItemClass::MedicalCare),
        ];
        at.report("item_class", &params);
    }
}
