//! 对应关系失效早于生效: a line holds for at least one day.

use crate::directory::DirectoryMap;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-043`: line ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-043",
    title: text!(
        "对应关系的失效日期早于生效日期",
        "line ends before it begins"
    ),
    message: text!(
        "地方项目{item}的对应关系自{from}起生效，失效日期却是{to}。",
        "The line of the local item {item} holds from {from}, but ends on {to}."
    ),
    help: text!(
        "核对两个日期；失效日期是最后一个有效日。",
        "Check both dates; the end is the last day in force."
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
                "one-day",
                text!("只有一天", "one day"),
                Input::Edits(Base::DirectoryMap, &[("/entries/1/in_force_to", r#""2026-01-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::DirectoryMap, &[("/entries/1/in_force_to", r#""2025-12-31""#)]),
                "/entries/1/in_force_to",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    for (place, line) in map.entries.iter().enumerate() {
        let from = line.in_force_from;
        if let Some(to) = line.in_force_to.filter(|to| *to < from) {
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &line.local_item_codg), ("from", &from), ("to", &to)];
            found.report(format_args!("/entries/{place}/in_force_to"), &params);
        }
    }
}
