//! 国家目录的项目编码不是17位: the coding rule lays down 17 characters.

use crate::code::ServiceItemCode;
use crate::directory::{Edition, Item};
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, ITEM_CODE_RULE, SPECIFICATION};
use crate::text;

/// `LTC-D-011`: national item code is not 17 capitals or digits.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-011",
    title: text!(
        "国家目录的项目编码不是17位大写字母或数字",
        "national item code is not 17 capitals or digits"
    ),
    message: text!(
        "国家目录的项目编码应为17位大写字母或数字，{item}不是。",
        "The code of a national item has 17 capitals or digits; {item} has not."
    ),
    help: text!(
        "从目录原表中复制编码；注意表格软件可能去掉前导零或改成科学计数法。",
        "Copy the code from the original table; spreadsheets may drop leading zeros or turn codes into numbers."
    ),
    sources: &[ITEM_CODE_RULE.cite("编码规则", Basis::Stated), SPECIFICATION.cite("8.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "local",
                text!("地方目录的编码可以短", "a local code may be shorter"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "national",
                text!("国家目录的形状", "shaped like a national edition"),
                official!(r#"[{"ltc_item_codg":"EXAMPLE0000000001","item_class":"生活照护","item_category":"饮食照护","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "hyphen",
                text!("17位但含连字符", "17 characters with a hyphen"),
                Input::Edits(Base::Sample, &[("/items/0/ltc_item_codg", r#""SAMPLE-0000000001""#)]),
                "/items/0/ltc_item_codg",
            ),
            Example::bad(
                "too-short",
                text!("16位", "16 characters"),
                Input::Edits(Base::Sample, &[("/items/35/ltc_item_codg", r#""SAMPLE0000000036""#)]),
                "/items/35/ltc_item_codg",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let code = item.ltc_item_codg;
    if edition.is_national() && code.as_str().parse::<ServiceItemCode>().is_err() {
        at.report("ltc_item_codg", &[("item", &code)]);
    }
}
