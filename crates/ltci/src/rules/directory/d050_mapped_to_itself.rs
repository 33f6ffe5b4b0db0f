//! 目录与自身对照: a mapping joins two editions.

use crate::directory::DirectoryMap;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-050`: edition mapped to itself.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-050",
    title: text!(
        "目录与自身对照",
        "edition mapped to itself"
    ),
    message: text!(
        "地方目录和国家目录的标识都是{edition}。",
        "Both the local and the national edition are {edition}."
    ),
    help: text!(
        "核对地方目录（from_edition）和国家目录（to_edition）的标识。",
        "Check `from_edition` and `to_edition`."
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
                "other",
                text!("两个不同的目录", "two editions"),
                Input::Edits(Base::DirectoryMap, &[("/map/from_edition", r#""sample-2024""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "same",
                text!("标识相同", "the same identifier"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/map/from_edition", r#""other-2026""#),
                    ("/map/to_edition", r#""other-2026""#),
                ]),
                "/map/to_edition",
            )
            .beside(&[("LTC-D-051", "/map/to_edition")]),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, _: &Context, found: &mut Findings) {
    let to = map.map.to_edition;
    if map.map.from_edition == to {
        found.report("/map/to_edition", &[("edition", &to)]);
    }
}
