//! 缺少国家项目编码: a relation has two sides.

use crate::code::MapRelation;
use crate::directory::DirectoryMap;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-039`: relation without a national code.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-039",
    title: text!(
        "有对应关系，没有国家项目编码",
        "relation without a national code"
    ),
    message: text!(
        "项目{item}的对应关系为“{relation}”，没有写国家项目编码。",
        "The relation of item {item} is {relation}, but no national item is named."
    ),
    help: text!(
        "填写国家项目编码；确无对应的，把对应关系改为“无对应”（none），并写明理由。",
        "Name the national item; if there is none, make the relation `none` and say why."
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
                "none",
                text!("无对应的不写", "no counterpart, no code"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/-", r#"{"local_item_codg":"SI006","relation":"none","reason":"样例理由。","in_force_from":"2026-01-01"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "missing",
                text!("相关而没有国家项目", "related to nothing"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/-", r#"{"local_item_codg":"SI001","relation":"related","in_force_from":"2026-01-01"}"#),
                ]),
                "/entries/38/ltc_item_codg",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    for (place, line) in map.entries.iter().enumerate() {
        if line.relation != MapRelation::None && line.ltc_item_codg.is_none() {
            let params: [(_, &dyn Disclosable); 2] =
                [("item", &line.local_item_codg), ("relation", &line.relation)];
            found.report(format_args!("/entries/{place}/ltc_item_codg"), &params);
        }
    }
}
