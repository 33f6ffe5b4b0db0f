//! 结算依据样例目录.

use crate::code::EditionStatus;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-001`: settlement under a sample directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-001",
    severity: Severity::Notice,
    title: text!(
        "结算依据的是样例目录",
        "settlement under a sample directory"
    ),
    message: text!(
        "结算依据的目录{edition}是样例，其中的项目名称和编码不是官方的。",
        "The directory {edition} is a sample: its item names and codes are not official."
    ),
    help: text!(
        "正式使用前，先用 ltci directory import 导入官方目录。",
        "Before real use import the official directory with `ltci directory import`."
    ),
    sources: &[SPECIFICATION.cite("8.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "unknown-directory",
                text!("这里不认识的目录", "a directory that is not known here"),
                Input::Edits(Base::Settlement, &[("/directory", r#""sample-elsewhere""#)]),
            )
            .beside(&[("LTC-S-118", "/directory")]),
            Example::good(
                "local-directory",
                text!("地方目录", "a local directory"),
                Input::Edits(Base::Settlement, &[("/directory", r#""local-sample-2026""#)]),
            )
            .beside(&[("LTC-S-118", "/directory")]),
        ],
        bad: &[
            Example::bad(
                "sample-edition",
                text!("样例目录", "the sample edition"),
                Input::Edits(Base::Settlement, &[]),
                "/directory",
            )
            .beside(&[]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(known) = case.directory() else { return };
    let edition = &known.directory.edition;
    if edition.status == EditionStatus::Sample {
        found.report("/directory", &[("edition", &edition.id)]);
    }
}
