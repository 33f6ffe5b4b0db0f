//! 采用样例目录: a report made under a sample says so.

use crate::code::EditionStatus;
use crate::directory::Edition;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-009`: adopts a sample directory, not official.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-009",
    severity: Severity::Notice,
    title: text!(
        "采用的是样例目录，非官方",
        "adopts a sample directory, not official"
    ),
    message: text!(
        "所采用的目录“{edition}”是样例，项目名称和编码不是官方的，不得用于结算。",
        "The adopted directory `{edition}` is a sample: its names and codes are not official and not for settlement."
    ),
    help: text!(
        "取得官方目录后，改为采用官方目录并重新校验。",
        "Adopt the official directory when it is at hand, and validate again."
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
                "other",
                text!("采用另一目录", "another edition adopted"),
                Input::Edits(Base::Directory, &[("/edition/adopts", r#""other-2026""#)]),
            )
            .beside(&[("LTC-D-008", "/edition/adopts")]),
        ],
        bad: &[
            Example::bad(
                "adopted-sample",
                text!("采用随库附带的样例目录", "the sample that comes with the library"),
                adopting!(),
                "/edition/adopts",
            )
            .beside(&[]),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, context: &Context, found: &mut Findings) {
    let known = context.adopted(edition).map(|known| &known.directory.edition);
    if let Some(sample) = known.filter(|known| known.status == EditionStatus::Sample) {
        found.report("/edition/adopts", &[("edition", &sample.id)]);
    }
}
