//! 协议停止施行早于施行: an agreement has at least one day.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-031`: agreement ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-031",
    title: text!(
        "协议停止施行早于施行",
        "agreement ends before it begins"
    ),
    message: text!(
        "协议自{from}起施行，停止施行日期却是{to}。",
        "The agreement applies from {from}, but ends on {to}."
    ),
    help: text!(
        "核对两个日期；停止施行日期是最后一个有效日。",
        "Check both dates; the end is the last day on which it applies."
    ),
    sources: &[SPECIFICATION.cite("12.9", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "one-day",
                text!("只施行一天", "for one day"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_to", r#""2026-01-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_to", r#""2025-12-31""#),
                ]),
                "/agreement/in_force_to",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let days = agreement.earliest().zip(agreement.agreement.in_force_to);
    if let Some((from, to)) = days.filter(|(from, to)| to < from) {
        found.report("/agreement/in_force_to", &[("from", &from), ("to", &to)]);
    }
}
