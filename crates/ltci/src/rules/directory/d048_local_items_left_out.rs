//! 地方项目没有对照: every local item is decided on.

use crate::directory::DirectoryMap;
use crate::disclose::{Count, Disclosable, FirstOf};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-048`: local items that the mapping leaves out.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-048",
    severity: Severity::Warning,
    title: text!(
        "有地方项目没有对照",
        "local items that the mapping leaves out"
    ),
    message: text!(
        "地方目录{edition}中有{count}项没有对照：{items}。",
        "{count} items of the local edition {edition} are not in the mapping: {items}."
    ),
    help: text!(
        "逐项确定对应关系；国家目录中没有的，写“无对应”（none）并说明理由。所列为前几项。",
        "Decide on each of them; where the national directory has nothing, write `none` with the reason. The first few are named."
    ),
    sources: &[SPECIFICATION.cite("9.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "complete",
                text!("逐项对照", "every item"),
                from_sample!(),
            )
            .beside(&[("LTC-D-051", "/map/to_edition")]),
            Example::good(
                "base",
                text!("基准对照表", "the base mapping"),
                Input::Edits(Base::DirectoryMap, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-missing",
                text!("缺一项", "one is missing"),
                from_sample!(
                    ("/entries/35", "null"),
                ),
                "/entries",
            )
            .beside(&[("LTC-D-051", "/map/to_edition")]),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, context: &Context, found: &mut Findings) {
    let Some(known) = context.known(&map.map.from_edition) else { return };
    let day = context.as_of.unwrap_or(map.map.decided_on);
    let missing = map.left_out(known, day, |line| Some(line.local_item_codg));
    if !missing.is_empty() {
        let params: [(_, &dyn Disclosable); 3] = [
            ("edition", &known.directory.edition.id),
            ("count", &Count(missing.len())),
            ("items", &FirstOf(&missing)),
        ];
        found.report("/entries", &params);
    }
}
