//! 协议发布晚于施行: a document is known before it applies.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-047`: agreement issued after it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-047",
    severity: Severity::Warning,
    title: text!(
        "协议发布晚于施行",
        "agreement issued after it begins"
    ),
    message: text!(
        "协议{issued}发布，却自{from}起施行。",
        "The agreement was issued on {issued}, but applies from {from}."
    ),
    help: text!(
        "核对两个日期。",
        "Check both dates."
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
                "same-day",
                text!("当日施行", "on the same day"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/issued", r#""2026-01-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day later"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/issued", r#""2026-01-02""#),
                ]),
                "/agreement/issued",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let days = agreement.agreement.issued.zip(agreement.earliest());
    if let Some((issued, from)) = days.filter(|(issued, from)| from < issued) {
        found.report("/agreement/issued", &[("issued", &issued), ("from", &from)]);
    }
}
