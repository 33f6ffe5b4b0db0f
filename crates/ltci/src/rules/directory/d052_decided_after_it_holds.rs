//! 先生效后确定: a mapping is usually decided before it holds.

use crate::directory::DirectoryMap;
use crate::disclose::{Count, Disclosable};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-052`: decided after its lines hold.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-052",
    severity: Severity::Warning,
    title: text!(
        "对照的确定日期晚于生效日期",
        "decided after its lines hold"
    ),
    message: text!(
        "对照于{decided}确定，有{count}行在此之前已经生效，最早的自{from}起。",
        "The mapping was decided on {decided}; {count} lines hold from days before it, the earliest from {from}."
    ),
    help: text!(
        "核对日期；确属追溯适用的，不必改动。",
        "Check the dates; nothing needs to change if it really applies to earlier days."
    ),
    sources: &[SPECIFICATION.cite("9.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准对照表", "the base mapping"),
                Input::Edits(Base::DirectoryMap, &[]),
            ),
            Example::good(
                "same-day",
                text!("生效当日确定", "decided on the first day"),
                Input::Edits(Base::DirectoryMap, &[("/map/decided_on", r#""2026-01-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("生效次日确定", "decided a day later"),
                Input::Edits(Base::DirectoryMap, &[("/map/decided_on", r#""2026-01-02""#)]),
                "/map/decided_on",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    let decided = map.map.decided_on;
    let days = map.entries.iter().map(|line| line.in_force_from);
    let earlier = days.filter(|from| *from < decided);
    if let Some(first) = earlier.clone().min() {
        let params: [(_, &dyn Disclosable); 3] =
            [("decided", &decided), ("count", &Count(earlier.count())), ("from", &first)];
        found.report("/map/decided_on", &params);
    }
}
