//! 地方项目不在目录内: the local item is in the edition that the mapping names.

use crate::directory::DirectoryMap;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-046`: local code that the edition does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-046",
    title: text!(
        "地方项目不在所对照的目录内",
        "local code that the edition does not have"
    ),
    message: text!(
        "地方项目{item}不在地方目录{edition}内。",
        "The local item {item} is not in the local edition {edition}."
    ),
    help: text!(
        "从地方目录中复制编码，或改写地方目录的标识（from_edition）。",
        "Copy the code from the local edition, or correct `from_edition`."
    ),
    sources: &[SPECIFICATION.cite("9.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "known",
                text!("目录中的编码", "codes of the edition"),
                from_sample!(),
            )
            .beside(&[("LTC-D-051", "/map/to_edition")]),
            Example::good(
                "edition-not-known",
                text!("地方目录未载入，不作比较", "the local edition is not known here"),
                Input::Edits(Base::DirectoryMap, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("目录中没有的编码", "a code that is not listed"),
                from_sample!(
                    ("/entries/-", r#"{"local_item_codg":"SI001","relation":"none","reason":"样例理由。","in_force_from":"2026-01-01"}"#),
                ),
                "/entries/36/local_item_codg",
            )
            .beside(&[("LTC-D-051", "/map/to_edition")]),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, context: &Context, found: &mut Findings) {
    let Some(known) = context.known(&map.map.from_edition) else { return };
    for (place, line) in map.entries.iter().enumerate() {
        if known.days(line.local_item_codg).is_none() {
            let params: [(_, &dyn Disclosable); 2] =
                [("item", &line.local_item_codg), ("edition", &known.directory.edition.id)];
            found.report(format_args!("/entries/{place}/local_item_codg"), &params);
        }
    }
}
