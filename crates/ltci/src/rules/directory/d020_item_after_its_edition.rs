//! 项目晚于目录: nothing is in force after the end of its edition.

use crate::directory::{Edition, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-D-020`: item in force after its edition.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-020",
    severity: Severity::Warning,
    title: text!(
        "项目超出目录的施行期间",
        "item in force after its edition"
    ),
    message: text!(
        "项目{item}在{day}仍列为有效，目录施行到{edition}为止。",
        "Item {item} is listed for {day}; its edition ends on {edition}."
    ),
    help: text!(
        "核对日期；目录停止施行后，项目由新版目录列出。",
        "Check the dates; after the end of an edition the next one lists the item."
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
                "same-day",
                text!("与目录同日终止", "ends with its edition"),
                Input::Edits(Base::Directory, &[
                    ("/edition/in_force_to", r#""2027-06-30""#),
                    ("/items/0/in_force_to", r#""2027-06-30""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "ends-later",
                text!("晚一天终止", "ends one day later"),
                Input::Edits(Base::Directory, &[
                    ("/edition/in_force_to", r#""2027-06-30""#),
                    ("/items/0/in_force_to", r#""2027-07-01""#),
                ]),
                "/items/0/in_force_to",
            ),
            Example::bad(
                "begins-later",
                text!("目录终止后才生效", "begins after the end"),
                Input::Edits(Base::Directory, &[("/edition/in_force_to", r#""2026-12-31""#)]),
                "/items/5/in_force_from",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, edition: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let end = edition.in_force_to.filter(|end| *end >= edition.in_force_from);
    let late = |day: &Date| end.is_some_and(|end| *day > end);
    let fields = [("in_force_from", Some(item.in_force_from)), ("in_force_to", item.in_force_to)];
    let first_late = fields.iter().find_map(|(field, day)| Some((*field, day.filter(late)?)));
    if let (Some((field, day)), Some(end)) = (first_late, end) {
        let params: [(_, &dyn Disclosable); 3] =
            [("item", &item.ltc_item_codg), ("day", &day), ("edition", &end)];
        at.report(field, &params);
    }
}
