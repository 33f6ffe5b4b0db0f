//! 样例目录: a report made under a sample says so.

use crate::code::EditionStatus;
use crate::directory::Edition;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-001`: sample directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-001",
    severity: Severity::Notice,
    title: text!(
        "样例目录，非官方",
        "sample directory, not official"
    ),
    message: text!(
        "目录“{edition}”是样例，项目名称和编码不是官方的，不得用于结算。",
        "The directory `{edition}` is a sample: its names and codes are not official and not for settlement."
    ),
    help: text!(
        "取得官方目录后，用“ltci directory import”导入并改用。",
        "Import the official directory with `ltci directory import` when you have it, and use that."
    ),
    sources: &[SPECIFICATION.cite("8.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good("base", text!("地方目录", "a local directory"), Input::Edits(Base::Directory, &[])),
            Example::good(
                "other-local",
                text!("另一地方目录", "another local directory"),
                Input::Edits(Base::Directory, &[("/edition/id", r#""local-2""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "sample",
                text!("随库附带的样例目录", "the sample that comes with the library"),
                Input::Edits(Base::Sample, &[]),
                "/edition/status",
            )
            .beside(&[]),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, _: &Context, found: &mut Findings) {
    if edition.status == EditionStatus::Sample {
        found.report("/edition/status", &[("edition", &edition.id)]);
    }
}
