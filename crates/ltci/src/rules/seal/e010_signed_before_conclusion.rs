//! 先签章后作出结论.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-010`: signed before the conclusion.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-010",
    title: text!(
        "签章早于作出结论",
        "signed before the conclusion"
    ),
    message: text!(
        "签章时间（{signed}）早于作出结论日期（{concluded}）。",
        "The seal is dated {signed}, before the conclusion of {concluded}."
    ),
    help: text!(
        "核对两个日期；结论作出后再签章。",
        "Check both dates; seal a document after it is concluded."
    ),
    sources: &[SPECIFICATION.cite("14.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "intact",
                text!("签章完好", "an intact seal"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[]),
            Example::good(
                "same-day",
                text!("结论当天签章", "sealed on the day of the conclusion"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/0/valid_from", r#""2025-01-01""#)]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("前一天签章", "sealed the day before"),
                Input::Edits(Base::Sealed, &[("/seal/signed_at", r#""2026-01-21 16:30:00""#), ("/seal/value", r#""MEYCIQCoooUQWCVDSD0wsMcR5xOwVBYVNM7DvCknhaqxts2dMAIhAJ1thu2S73JJB7rjODbt9BZKAkXFvHsQn9Dhe6SZZhl0""#)]),
                "/seal/signed_at",
            )
            .keys(&[]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let (signed, concluded) = (case.seal.signed_at, case.concluded);
    if signed.date() < concluded {
        found.report("/seal/signed_at", &[("signed", &signed), ("concluded", &concluded)]);
    }
}
