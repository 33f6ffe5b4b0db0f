//! 无对应而写了国家项目: none is none.

use crate::code::MapRelation;
use crate::directory::DirectoryMap;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-038`: no counterpart, but a national code.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-038",
    title: text!(
        "无对应而写了国家项目编码",
        "no counterpart, but a national code"
    ),
    message: text!(
        "项目{item}的对应关系为“{relation}”，却写了国家项目{national}。",
        "The relation of item {item} is {relation}, but it names the national item {national}."
    ),
    help: text!(
        "有对应的，改写对应关系；确无对应的，删去国家项目编码。",
        "Correct the relation, or remove the national code if there is no counterpart."
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
                "related",
                text!("改为相关", "related instead"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/37/relation", r#""related""#),
                    ("/entries/37/ltc_item_codg", r#""SAMPLE00000000001""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "with-a-code",
                text!("写了国家项目", "with a national code"),
                Input::Edits(Base::DirectoryMap, &[("/entries/37/ltc_item_codg", r#""SAMPLE00000000001""#)]),
                "/entries/37/ltc_item_codg",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    for (place, line) in map.entries.iter().enumerate() {
        let Some(national) = line.ltc_item_codg else { continue };
        if line.relation == MapRelation::None {
            let params: [(_, &dyn Disclosable); 3] = [
                ("item", &line.local_item_codg),
                ("relation", &line.relation),
                ("national", &national),
            ];
            found.report(format_args!("/entries/{place}/ltc_item_codg"), &params);
        }
    }
}
