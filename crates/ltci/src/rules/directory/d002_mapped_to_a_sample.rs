//! 对照到样例目录: a report made under a sample says so.

use crate::code::EditionStatus;
use crate::directory::DirectoryMap;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-002`: mapped to a sample.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-002",
    severity: Severity::Notice,
    title: text!(
        "对照到样例目录，非官方",
        "mapped to a sample directory, not official"
    ),
    message: text!(
        "对照的目录“{edition}”是样例，项目名称和编码不是官方的。",
        "The directory `{edition}` of the mapping is a sample: its names and codes are not official."
    ),
    help: text!(
        "取得官方目录后，按官方编码重新确定对照关系。",
        "Decide the mapping anew with the official codes when the official directory is at hand."
    ),
    sources: &[SPECIFICATION.cite("9.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "unknown-target",
                text!("对照到未知目录", "to a directory that is not known here"),
                Input::Edits(Base::DirectoryMap, &[("/map/to_edition", r#""other-2026""#)]),
            )
            .beside(&[("LTC-D-051", "/map/to_edition")]),
            Example::good(
                "unknown-target-of-another-name",
                text!("对照到另一未知目录", "to another directory that is not known here"),
                Input::Edits(Base::DirectoryMap, &[("/map/to_edition", r#""sample-2026""#)]),
            )
            .beside(&[("LTC-D-051", "/map/to_edition")]),
        ],
        bad: &[
            Example::bad(
                "sample",
                text!("对照到随库附带的样例目录", "to the sample that comes with the library"),
                Input::Edits(Base::DirectoryMap, &[]),
                "/map/to_edition",
            )
            .beside(&[]),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, context: &Context, found: &mut Findings) {
    let to = map.map.to_edition;
    if context.edition(&to).is_some_and(|known| known.edition.status == EditionStatus::Sample) {
        found.report("/map/to_edition", &[("edition", &to)]);
    }
}
