//! 国家项目没有列全: a new region leaves no items out.

use crate::directory::Outline;
use crate::disclose::{Count, Disclosable, FirstOf};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SERVICE_DIRECTORY, SPECIFICATION};
use crate::text;

/// `LTC-D-036`: items of the adopted edition missing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-036",
    title: text!(
        "所采用的国家目录中有项目未列入",
        "items of the adopted edition missing"
    ),
    message: text!(
        "所采用的国家目录{edition}中有{count}项未列入：{items}。",
        "{count} items of the adopted edition {edition} are missing: {items}."
    ),
    help: text!(
        "补列所缺的项目；采用国家目录的地区不得自行减少项目。所列为前几项。",
        "Add the missing items; a region that adopts the national directory leaves none out. The first few are named."
    ),
    sources: &[SERVICE_DIRECTORY.cite("实施要求", Basis::Stated), SPECIFICATION.cite("8.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "adopted",
                text!("原样采用", "adopted unchanged"),
                adopting!(),
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-missing",
                text!("少列一项", "one left out"),
                adopting!(
                    ("/items/35", "null"),
                ),
                "/items",
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
        ],
    },
    check: Check::Outline(check),
    ..Rule::ACTIVE
};

fn check(outline: &Outline<'_>, context: &Context, found: &mut Findings) {
    let Some(known) = context.adopted(outline.edition) else { return };
    let since = outline.edition.in_force_from;
    let in_force = known.codes().filter(|(_, last)| last.is_none_or(|last| since <= last));
    let missing: Vec<_> = in_force
        .map(|(code, _)| code)
        .filter(|code| outline.last_row(code.as_str()).is_none())
        .collect();
    if !missing.is_empty() {
        let params: [(_, &dyn Disclosable); 3] = [
            ("edition", &known.directory.edition.id),
            ("count", &Count(missing.len())),
            ("items", &FirstOf(&missing)),
        ];
        found.report("/items", &params);
    }
}
