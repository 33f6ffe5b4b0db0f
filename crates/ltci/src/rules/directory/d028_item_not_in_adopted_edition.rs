//! 国家目录中没有的项目: a new region adds no items.

use crate::directory::{Edition, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SERVICE_DIRECTORY, SPECIFICATION};
use crate::text;

/// `LTC-D-028`: item that the adopted edition does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-028",
    title: text!(
        "所采用的国家目录中没有这个项目",
        "item that the adopted edition does not have"
    ),
    message: text!(
        "项目{item}不在所采用的国家目录{edition}内。",
        "Item {item} is not in the adopted edition {edition}."
    ),
    help: text!(
        "核对编码；采用国家目录的地区不得自行增加项目。",
        "Check the code; a region that adopts the national directory adds no items of its own."
    ),
    sources: &[SERVICE_DIRECTORY.cite("实施要求", Basis::Stated), SPECIFICATION.cite("8.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "adopted",
                text!("原样采用", "adopted unchanged"),
                adopting!(),
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "added",
                text!("增加一项", "one item more"),
                adopting!(
                    ("/items/-", r#"{"ltc_item_codg":"SI001","item_class":"生活照护","item_name":"样例项目甲","in_force_from":"2026-01-01"}"#),
                ),
                "/items/36/ltc_item_codg",
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, context: &Context, at: &mut AtItem<'_>) {
    let Some(known) = context.adopted(edition) else { return };
    if known.days(item.ltc_item_codg).is_none() {
        let params: [(_, &dyn Disclosable); 2] =
            [("item", &item.ltc_item_codg), ("edition", &known.directory.edition.id)];
        at.report("ltc_item_codg", &params);
    }
}
