//! 目录采用自身: an edition adopts another one.

use crate::directory::Edition;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-007`: edition adopts itself.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-007",
    title: text!(
        "目录采用了自身",
        "edition adopts itself"
    ),
    message: text!(
        "“采用的国家目录”填的是本目录的标识{edition}。",
        "The edition that is adopted has the identifier of this one, {edition}."
    ),
    help: text!(
        "填写所采用的国家目录的标识；没有采用的，删去“adopts”。",
        "Name the national edition that is adopted; remove `adopts` if there is none."
    ),
    sources: &[SPECIFICATION.cite("8.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "national",
                text!("采用国家目录", "a national edition adopted"),
                adopting!(),
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
        ],
        bad: &[
            Example::bad(
                "itself",
                text!("标识与本目录相同", "its own identifier"),
                Input::Edits(Base::Directory, &[("/edition/adopts", r#""local-sample-2026""#)]),
                "/edition/adopts",
            ),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, _: &Context, found: &mut Findings) {
    if let Some(adopted) = edition.adopts.filter(|adopted| *adopted == edition.id) {
        found.report("/edition/adopts", &[("edition", &adopted)]);
    }
}
