//! 国家项目没有地方对应: what the local list does not offer should be known.

use crate::directory::DirectoryMap;
use crate::disclose::{Count, Disclosable, FirstOf};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-047`: national items without a local counterpart.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-047",
    severity: Severity::Warning,
    title: text!(
        "有国家项目没有地方对应",
        "national items without a local counterpart"
    ),
    message: text!(
        "国家目录{edition}中有{count}项没有地方项目对应：{items}。",
        "{count} items of the national edition {edition} have no local counterpart: {items}."
    ),
    help: text!(
        "补充对照；当地确实没有的，留待统一目录时处理。所列为前几项。",
        "Add the missing lines; what the local list really does not have is for the day when the lists are unified. The first few are named."
    ),
    sources: &[SPECIFICATION.cite("9.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准对照表", "the base mapping"),
                Input::Edits(Base::DirectoryMap, &[]),
            ),
            Example::good(
                "last-day",
                text!("对应关系的最后一天", "on the last day of a line"),
                Input::Edits(Base::DirectoryMap, &[("/entries/0/in_force_to", r#""2026-06-30""#)]),
            )
            .as_of("2026-06-30"),
        ],
        bad: &[
            Example::bad(
                "one-missing",
                text!("缺一项", "one is missing"),
                Input::Edits(Base::DirectoryMap, &[("/entries/3", "null")]),
                "/entries",
            ),
            Example::bad(
                "ended",
                text!("对应关系已失效", "the line has ended"),
                Input::Edits(Base::DirectoryMap, &[("/entries/0/in_force_to", r#""2026-06-30""#)]),
                "/entries",
            )
            .as_of("2026-07-01"),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, context: &Context, found: &mut Findings) {
    let Some(known) = context.known(&map.map.to_edition) else { return };
    let day = context.as_of.unwrap_or(map.map.decided_on);
    let missing = map.left_out(known, day, |line| line.ltc_item_codg);
    if !missing.is_empty() {
        let params: [(_, &dyn Disclosable); 3] = [
            ("edition", &known.directory.edition.id),
            ("count", &Count(missing.len())),
            ("items", &FirstOf(&missing)),
        ];
        found.report("/entries", &params);
    }
}
