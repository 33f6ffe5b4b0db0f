//! 官方目录中有样例编码: nothing of a sample may be taken for official.

use crate::code::EditionStatus;
use crate::directory::{Edition, Item};
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-013`: sample code in an official edition.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-013",
    title: text!(
        "官方目录中有样例编码",
        "sample code in an official edition"
    ),
    message: text!(
        "目录状态为官方，{item}却是样例编码。",
        "The edition is official, but {item} is the code of a sample."
    ),
    help: text!(
        "换成官方编码；确属样例的，把状态改为“sample”。",
        "Use the official code; if the directory is a sample, make its status `sample`."
    ),
    sources: &[SPECIFICATION.cite("8.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "national",
                text!("国家目录的形状", "shaped like a national edition"),
                official!(r#"[{"ltc_item_codg":"EXAMPLE0000000001","item_class":"生活照护","item_category":"饮食照护","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
            )
            .beside(&[]),
            Example::good(
                "sample",
                text!("样例目录", "the sample directory"),
                Input::Edits(Base::Sample, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "sample-code",
                text!("官方目录用了样例编码", "a sample code in an official edition"),
                official!(r#"[{"ltc_item_codg":"SAMPLE00000000001","item_class":"生活照护","item_category":"饮食照护","item_name":"样例项目","in_force_from":"2025-09-25"}]"#),
                "/items/0/ltc_item_codg",
            )
            .beside(&[]),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let is_official = edition.status == EditionStatus::Official;
    if is_official && item.ltc_item_codg.as_str().starts_with("SAMPLE") {
        at.report("ltc_item_codg", &[("item", &item.ltc_item_codg)]);
    }
}
