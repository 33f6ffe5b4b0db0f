//! 既无对应又有对应: both cannot hold.

use crate::code::MapRelation;
use crate::directory::{DirectoryMap, MapEntry};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-041`: no counterpart beside another relation.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-041",
    title: text!(
        "同一项目既无对应又有对应",
        "no counterpart beside another relation"
    ),
    message: text!(
        "地方项目{item}自{from}起既写“无对应”，又写了其他对应关系。",
        "From {from} on, the local item {item} has no counterpart and another relation at the same time."
    ),
    help: text!(
        "删去其中一种，或写明各自的有效期。",
        "Remove one of them, or give each its own days."
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
                text!("先有对应，后无对应", "one after the other"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/0/in_force_to", r#""2026-06-30""#),
                    ("/entries/37/local_item_codg", r#""SI001""#),
                    ("/entries/37/in_force_from", r#""2026-07-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "both",
                text!("同时", "at the same time"),
                Input::Edits(Base::DirectoryMap, &[("/entries/37/local_item_codg", r#""SI001""#)]),
                "/entries/37/relation",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    let is_none = |_, line: &MapEntry<'_>| line.relation == MapRelation::None;
    for [_, (place, line)] in map.conflicts(|line| Some(line.local_item_codg), is_none) {
        let params: [(_, &dyn Disclosable); 2] =
            [("item", &line.local_item_codg), ("from", &line.in_force_from)];
        found.report(format_args!("/entries/{place}/relation"), &params);
    }
}
