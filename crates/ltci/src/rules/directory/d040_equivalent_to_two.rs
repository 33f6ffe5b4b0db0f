//! 等同于两个国家项目: an item is the same as one other.

use crate::code::MapRelation;
use crate::directory::{DirectoryMap, MapEntry};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-040`: equivalent to two national items.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-040",
    title: text!(
        "同时等同于两个国家项目",
        "equivalent to two national items"
    ),
    message: text!(
        "地方项目{item}同时等同于国家项目{other}和{national}。",
        "The local item {item} is equivalent to both {other} and {national} at the same time."
    ),
    help: text!(
        "只保留真正等同的一个；地方项目包含几个国家项目的，用“宽于国家项目”（broader）。",
        "Keep the one that is really the same; a local item that contains several is `broader`."
    ),
    sources: &[SPECIFICATION.cite("9.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准对照表", "the base mapping"),
                Input::Edits(Base::DirectoryMap, &[]),
            ),
            Example::good(
                "one-after-the-other",
                text!("先后等同", "one after the other"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/0/in_force_to", r#""2026-06-30""#),
                    ("/entries/3/local_item_codg", r#""SI001""#),
                    ("/entries/3/relation", r#""equivalent""#),
                    ("/entries/3/in_force_from", r#""2026-07-01""#),
                ]),
            ),
            Example::good(
                "broader",
                text!("一个等同，一个较宽", "one equivalent, one broader"),
                Input::Edits(Base::DirectoryMap, &[("/entries/3/local_item_codg", r#""SI001""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "two",
                text!("同时等同于两项", "two at the same time"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/3/local_item_codg", r#""SI001""#),
                    ("/entries/3/relation", r#""equivalent""#),
                ]),
                "/entries/3/ltc_item_codg",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    let local = |line: &MapEntry<'_>| {
        (line.relation == MapRelation::Equivalent).then_some(line.local_item_codg)
    };
    for [(_, other), (place, line)] in map.conflicts(local, |_, line| line.ltc_item_codg) {
        let (Some(other), Some(national)) = (other.ltc_item_codg, line.ltc_item_codg) else {
            continue;
        };
        let params: [(_, &dyn Disclosable); 3] =
            [("item", &line.local_item_codg), ("other", &other), ("national", &national)];
        found.report(format_args!("/entries/{place}/ltc_item_codg"), &params);
    }
}
