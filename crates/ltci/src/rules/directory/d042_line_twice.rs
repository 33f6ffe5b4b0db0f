//! 同一对应关系重复: a pair is decided once.

use crate::directory::{DirectoryMap, MapEntry};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-042`: same pair twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-042",
    title: text!(
        "同一对项目重复",
        "same pair twice"
    ),
    message: text!(
        "地方项目{item}与同一国家项目（或无对应）的关系自{from}起有两行同时有效。",
        "From {from} on, two lines for the local item {item} and the same national item (or none) are in force at the same time."
    ),
    help: text!(
        "删去重复的一行，或写明各自的有效期。",
        "Remove one of the lines, or give each its own days."
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
                text!("关系先后不同", "one relation after the other"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/0/in_force_to", r#""2026-06-30""#),
                    ("/entries/-", r#"{"local_item_codg":"SI001","relation":"related","ltc_item_codg":"SAMPLE00000000001","in_force_from":"2026-07-01"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("同一对写了两行", "a pair in two lines"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/-", r#"{"local_item_codg":"SI001","relation":"related","ltc_item_codg":"SAMPLE00000000001","in_force_from":"2026-07-01"}"#),
                ]),
                "/entries/38/local_item_codg",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    let pair = |line: &MapEntry<'_>| Some((line.local_item_codg, line.ltc_item_codg));
    for [_, (place, line)] in map.conflicts(pair, |place, _| place) {
        let params: [(_, &dyn Disclosable); 2] =
            [("item", &line.local_item_codg), ("from", &line.in_force_from)];
        found.report(format_args!("/entries/{place}/local_item_codg"), &params);
    }
}
