//! 采用的国家目录不在手边: what is not at hand is not compared.

use crate::directory::Edition;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-008`: adopted edition not known here, not compared.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-008",
    severity: Severity::Notice,
    title: text!(
        "所采用的国家目录未载入，未作比较",
        "adopted edition not known here, not compared"
    ),
    message: text!(
        "所采用的国家目录“{edition}”未载入，无法核对是否原样采用。",
        "The adopted edition `{edition}` is not known here; whether it was adopted unchanged was not checked."
    ),
    help: text!(
        "载入该国家目录后再校验。",
        "Make that edition known and validate again."
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
                "known",
                text!("采用已载入的目录", "a known edition adopted"),
                adopting!(),
            )
            .beside(&[("LTC-D-009", "/edition/adopts")]),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("采用未载入的目录", "an edition that is not known here"),
                Input::Edits(Base::Directory, &[("/edition/adopts", r#""other-2026""#)]),
                "/edition/adopts",
            ),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, context: &Context, found: &mut Findings) {
    if let Some(id) = edition.adoptable().filter(|id| context.edition(id).is_none()) {
        found.report("/edition/adopts", &[("edition", &id)]);
    }
}
