//! 签章时间在未来: only judged with a day of judgement.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-011`: signed in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-011",
    title: text!(
        "签章时间在未来",
        "signed in the future"
    ),
    message: text!(
        "签章时间（{signed}）晚于校验日期（{as_of}）。",
        "The seal is dated {signed}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对签章方的时钟；也请核对校验时给出的日期。",
        "Check the clock of the signer, and the day given for the judgement."
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
                text!("签章当天校验", "judged on the same day"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[])
            .as_of("2026-01-22"),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天校验", "judged the day before"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/signed_at",
            )
            .keys(&[])
            .as_of("2026-01-21"),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let (Some(as_of), signed) = (case.as_of, case.seal.signed_at) else { return };
    if signed.date() > as_of {
        found.report("/seal/signed_at", &[("signed", &signed), ("as_of", &as_of)]);
    }
}
