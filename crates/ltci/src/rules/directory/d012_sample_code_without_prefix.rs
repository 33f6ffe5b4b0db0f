//! 样例目录的编码像真的: nothing of a sample may be taken for official.

use crate::code::EditionStatus;
use crate::directory::{Edition, Item};
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-012`: code of a sample does not begin with SAMPLE.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-012",
    title: text!(
        "样例目录的项目编码不以SAMPLE开头",
        "code of a sample does not begin with SAMPLE"
    ),
    message: text!(
        "样例目录的项目编码应以SAMPLE开头，{item}不是。",
        "The codes of a sample begin with SAMPLE; {item} does not."
    ),
    help: text!(
        "把编码改为SAMPLE开头；确属官方目录的，把状态改为“official”。",
        "Let the code begin with SAMPLE; if the directory is official, make its status `official`."
    ),
    sources: &[SPECIFICATION.cite("8.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "sample",
                text!("样例目录", "the sample directory"),
                Input::Edits(Base::Sample, &[]),
            ),
            Example::good(
                "local",
                text!("地方目录不受此限", "a local edition is free"),
                Input::Edits(Base::Directory, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "other-code",
                text!("样例目录中有其他编码", "another code in a sample"),
                Input::Edits(Base::Sample, &[("/items/0/ltc_item_codg", r#""EXAMPLE0000000001""#)]),
                "/items/0/ltc_item_codg",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let is_sample = edition.status == EditionStatus::Sample;
    if is_sample && !item.ltc_item_codg.as_str().starts_with("SAMPLE") {
        at.report("ltc_item_codg", &[("item", &item.ltc_item_codg)]);
    }
}
