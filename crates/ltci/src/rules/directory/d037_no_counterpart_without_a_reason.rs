//! 无对应而没有理由: that nothing corresponds was decided by a person.

use crate::code::MapRelation;
use crate::directory::DirectoryMap;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-037`: no counterpart and no reason.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-037",
    title: text!(
        "无对应而没有写理由",
        "no counterpart and no reason"
    ),
    message: text!(
        "项目{item}的对应关系为“{relation}”，没有写理由。",
        "The relation of item {item} is {relation}, without a reason."
    ),
    help: text!(
        "在“理由”（reason）写明为什么国家目录中没有对应项目。",
        "Say in `reason` why the national directory has no counterpart."
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
                "equivalent-with-a-reason",
                text!("其他关系也可写理由", "another relation with a reason"),
                Input::Edits(Base::DirectoryMap, &[("/entries/0/reason", r#""名称和内涵相同（样例）。""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-reason",
                text!("没有理由", "without a reason"),
                Input::Edits(Base::DirectoryMap, &[("/entries/37/reason", "null")]),
                "/entries/37/reason",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    for (place, line) in map.entries.iter().enumerate() {
        if line.relation == MapRelation::None && line.reason.is_none() {
            let params: [(_, &dyn Disclosable); 2] =
                [("item", &line.local_item_codg), ("relation", &line.relation)];
            found.report(format_args!("/entries/{place}/reason"), &params);
        }
    }
}
