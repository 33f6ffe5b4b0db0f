//! 结算所用的目录未载入.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-118`: directory of the settlement not known here.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-118",
    severity: Severity::Notice,
    title: text!(
        "结算所用的目录未载入，未核对项目",
        "directory of the settlement not known here"
    ),
    message: text!(
        "目录{edition}未载入，没有核对明细的项目、单价和计价单位。",
        "The directory {edition} is not known here; items, prices and units of the lines were not checked."
    ),
    help: text!(
        "载入该目录后再校验。",
        "Make that directory known and validate again."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "given",
                text!("载入的目录", "a directory that was given"),
                Input::Edits(Base::Settlement, &[]),
            )
            .knowing(&[(Base::Sample, &[])]),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("未载入", "not known"),
                Input::Edits(Base::Settlement, &[("/directory", r#""sample-elsewhere""#)]),
                "/directory",
            )
            .beside(&[]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    if case.directory().is_none() {
        found.report("/directory", &[("edition", &case.settlement.directory)]);
    }
}
