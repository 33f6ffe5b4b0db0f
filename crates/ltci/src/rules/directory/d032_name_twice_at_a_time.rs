//! 不同编码名称相同: items of one name are easily taken for each other.

use crate::directory::{Outline, meetings};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-032`: same name under different codes.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-032",
    severity: Severity::Warning,
    title: text!(
        "不同编码的项目名称相同",
        "same name under different codes"
    ),
    message: text!(
        "项目{item}与{other}名称相同，同时有效。",
        "Items {item} and {other} have the same name and are in force at the same time."
    ),
    help: text!(
        "核对是否重复列入；确属两项的，宜在名称中写明区别。",
        "Look whether the item is listed twice; if they are two, let the names tell them apart."
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
                "one-after-the-other",
                text!("前后相接，不同时有效", "one after the other"),
                Input::Edits(Base::Directory, &[("/items/2/item_name", r#""样例项目乙""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "same-name",
                text!("同时有效的两项同名", "two items at the same time"),
                Input::Edits(Base::Directory, &[("/items/3/item_name", r#""样例项目甲""#)]),
                "/items/3/item_name",
            ),
        ],
    },
    check: Check::Outline(check),
    ..Rule::ACTIVE
};

fn check(outline: &Outline<'_>, _: &Context, found: &mut Findings) {
    for namesakes in outline.namesakes() {
        let spells = namesakes.iter().map(|(place, entry)| entry.spell(entry.code, *place));
        for [other, later] in meetings(spells.collect()) {
            let entries = [outline.entry(later.place), outline.entry(other.place)];
            let [Some(item), Some(other)] = entries else { continue };
            let path = format_args!("/items/{}/item_name", later.place);
            found.report(path, &[("item", item), ("other", other)]);
        }
    }
}
