//! 所对照的国家目录不在手边: what is not at hand is not compared.

use crate::directory::DirectoryMap;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-051`: national edition not known here, not compared.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-051",
    severity: Severity::Notice,
    title: text!(
        "所对照的国家目录未载入，未作比较",
        "national edition not known here, not compared"
    ),
    message: text!(
        "国家目录“{edition}”未载入，没有核对国家项目编码和对照是否齐全。",
        "The national edition `{edition}` is not known here; national codes and completeness were not checked."
    ),
    help: text!(
        "载入该国家目录后再校验。",
        "Make that edition known and validate again."
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
                "local-not-known",
                text!("地方目录未载入，不提示", "a local edition that is not known here"),
                Input::Edits(Base::DirectoryMap, &[("/map/from_edition", r#""other-local""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("未载入的目录", "an edition that is not known here"),
                Input::Edits(Base::DirectoryMap, &[("/map/to_edition", r#""other-2026""#)]),
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
    if context.edition(&to).is_none() {
        found.report("/map/to_edition", &[("edition", &to)]);
    }
}
