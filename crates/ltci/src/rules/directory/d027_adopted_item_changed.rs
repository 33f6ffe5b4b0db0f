//! 改动了国家项目: a new region keeps the national items as they are.

use crate::directory::{Edition, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SERVICE_DIRECTORY, SPECIFICATION};
use crate::text;
use crate::text::Text;

/// `LTC-D-027`: adopted item changed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-027",
    title: text!(
        "采用国家目录而改动了项目",
        "adopted item changed"
    ),
    message: text!(
        "项目{item}的“{field}”与所采用的国家目录{edition}不同。",
        "The {field} of item {item} differs from the adopted edition {edition}."
    ),
    help: text!(
        "照国家目录原文填写；确需本地表述的，作为地方目录另建对照映射。",
        "Copy the national text; a region that needs its own wording keeps a list of its own with a mapping."
    ),
    sources: &[SERVICE_DIRECTORY.cite("实施要求", Basis::Stated), SPECIFICATION.cite("8.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "unchanged",
                text!("原样采用", "adopted unchanged"),
                adopting!(),
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
            Example::good(
                "left-out",
                text!("不写服务内涵，加写价格", "without the content, with a price"),
                adopting!(
                    ("/items/0/item_content", "null"),
                    ("/items/0/unit", r#""visit""#),
                    ("/items/0/price", r#""20.00""#),
                ),
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
        ],
        bad: &[
            Example::bad(
                "renamed",
                text!("改了名称", "renamed"),
                adopting!(
                    ("/items/0/item_name", r#""饮食照护（改）""#),
                ),
                "/items/0/item_name",
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
            Example::bad(
                "moved",
                text!("改了类别", "moved to another category"),
                adopting!(
                    ("/items/0/item_category", r#""排泄照护""#),
                ),
                "/items/0/item_category",
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
            Example::bad(
                "content",
                text!("改了服务内涵", "other content"),
                adopting!(
                    ("/items/0/item_content", r#""另一内容。""#),
                ),
                "/items/0/item_content",
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, context: &Context, at: &mut AtItem<'_>) {
    let Some(known) = context.adopted(edition) else { return };
    let Some(national) = known.row(item.ltc_item_codg, item.in_force_from) else { return };
    let differs = [
        ("item_class", CLASS, item.item_class != national.item_class),
        ("item_category", CATEGORY, changed(item.item_category.as_ref(), national.item_category.as_ref())),
        ("item_name", NAME, item.item_name != national.item_name),
        ("item_content", CONTENT, changed(item.item_content.as_ref(), national.item_content.as_ref())),
    ];
    for (field, term, _) in differs.iter().filter(|(_, _, differs)| *differs) {
        let params: [(_, &dyn Disclosable); 3] = [
            ("item", &item.ltc_item_codg),
            ("field", term),
            ("edition", &known.directory.edition.id),
        ];
        at.report(field, &params);
    }
}

const CLASS: Text = text!("大类", "class");
const CATEGORY: Text = text!("类别", "category");
const NAME: Text = text!("名称", "name");
const CONTENT: Text = text!("服务内涵", "content");

/// What the region leaves out, it does not change.
fn changed<T: PartialEq>(given: Option<&T>, national: Option<&T>) -> bool {
    given.is_some() && given != national
}
