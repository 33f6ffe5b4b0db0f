//! 服务记录所用的目录未载入.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-051`: directory of the record not known here.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-051",
    severity: Severity::Notice,
    title: text!(
        "服务记录所用的目录未载入，未核对项目",
        "directory of the record not known here"
    ),
    message: text!(
        "目录{edition}未载入，没有核对完成的项目。",
        "The directory {edition} is not known here; the items were not checked."
    ),
    help: text!(
        "载入该目录后再校验。",
        "Make that directory known and validate again."
    ),
    sources: &[SPECIFICATION.cite("18.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "given",
                text!("载入的目录", "a directory that was given"),
                Input::Edits(Base::ServiceRecord, &[]),
            )
            .knowing(&[(Base::Sample, &[])]),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("未载入", "not known"),
                Input::Edits(Base::ServiceRecord, &[("/directory", r#""sample-elsewhere""#)]),
                "/directory",
            )
            .beside(&[]),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    if case.directory().is_none() {
        found.report("/directory", &[("edition", &case.record.directory)]);
    }
}
