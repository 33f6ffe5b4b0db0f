//! 项目早于目录: an item usually begins with its edition.

use crate::directory::{Edition, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-019`: item in force before its edition.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-019",
    severity: Severity::Warning,
    title: text!(
        "项目生效早于目录施行",
        "item in force before its edition"
    ),
    message: text!(
        "项目{item}自{from}起生效，目录自{edition}起施行。",
        "Item {item} is in force from {from}, its edition from {edition}."
    ),
    help: text!(
        "核对生效日期；沿用旧版的项目，也从新版施行之日写起。",
        "Check the first day; an item taken over from an older edition begins with the new one."
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
                "later",
                text!("晚于目录", "later than the edition"),
                Input::Edits(Base::Directory, &[("/items/0/in_force_from", r#""2026-01-02""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Directory, &[("/items/0/in_force_from", r#""2025-12-31""#)]),
                "/items/0/in_force_from",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    if item.in_force_from < edition.in_force_from {
        let params: [(_, &dyn Disclosable); 3] = [
            ("item", &item.ltc_item_codg),
            ("from", &item.in_force_from),
            ("edition", &edition.in_force_from),
        ];
        at.report("in_force_from", &params);
    }
}
