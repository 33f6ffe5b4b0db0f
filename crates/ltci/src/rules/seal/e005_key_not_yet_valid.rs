//! 签章时密钥尚未启用.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-005`: signed before the key was valid.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-005",
    title: text!(
        "签章时密钥尚未启用",
        "signed before the key was valid"
    ),
    message: text!(
        "签章时间（{signed}）早于密钥{key}的启用日期（{from}）。",
        "The seal is dated {signed}, before the key {key} was valid on {from}."
    ),
    help: text!(
        "核对签章时间和公钥簿中的启用日期。",
        "Check the time of signing and the first day of the key in the key ring."
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
                "first-day",
                text!("启用当天签章", "sealed on the first day"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/0/valid_from", r#""2026-01-22""#)]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("启用前一天签章", "sealed the day before"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/signed_at",
            )
            .keys(&[("/keys/0/valid_from", r#""2026-01-23""#)]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let (Some(key), signed) = (case.key(), case.seal.signed_at) else { return };
    if signed.date() < key.valid_from {
        let params: [(_, &dyn Disclosable); 3] =
            [("signed", &signed), ("key", &key.key_id), ("from", &key.valid_from)];
        found.report("/seal/signed_at", &params);
    }
}
