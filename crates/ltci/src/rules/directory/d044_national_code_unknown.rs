//! 国家项目不在目录内: the counterpart is in the edition that the mapping names.

use crate::code::ItemCode;
use crate::directory::DirectoryMap;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-044`: national code that the edition does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-044",
    title: text!(
        "国家项目不在所对照的目录内",
        "national code that the edition does not have"
    ),
    message: text!(
        "国家项目{national}不在所对照的目录{edition}内。",
        "The national item {national} is not in the edition {edition}."
    ),
    help: text!(
        "从该目录中复制编码，或改写所对照的目录。",
        "Copy the code from that edition, or name another edition."
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
                "edition-not-known",
                text!("目录未载入，不作比较", "the edition is not known here"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/map/to_edition", r#""other-2026""#),
                    ("/entries/0/ltc_item_codg", r#""SAMPLE00000000099""#),
                ]),
            )
            .beside(&[("LTC-D-051", "/map/to_edition")]),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("目录中没有的编码", "a code that is not listed"),
                Input::Edits(Base::DirectoryMap, &[
                    ("/entries/-", r#"{"local_item_codg":"SI001","relation":"related","ltc_item_codg":"SAMPLE00000000099","in_force_from":"2026-01-01"}"#),
                ]),
                "/entries/38/ltc_item_codg",
            ),
        ],
    },
    check: Check::DirectoryMap(check),
    ..Rule::ACTIVE
};

fn check(map: &DirectoryMap<'_>, context: &Context, found: &mut Findings) {
    let Some(known) = context.known(&map.map.to_edition) else { return };
    for (place, line) in map.entries.iter().enumerate() {
        let unknown = |code: &ItemCode| known.days(*code).is_none();
        if let Some(national) = line.ltc_item_codg.filter(unknown) {
            let params: [(_, &dyn Disclosable); 2] =
                [("national", &national), ("edition", &known.directory.edition.id)];
            found.report(format_args!("/entries/{place}/ltc_item_codg"), &params);
        }
    }
}
