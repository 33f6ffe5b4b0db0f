//! 签章时密钥已停用.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-006`: signed after the key had expired.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-006",
    title: text!(
        "签章时密钥已停用",
        "signed after the key had expired"
    ),
    message: text!(
        "签章时间（{signed}）晚于密钥{key}的停用日期（{to}）。",
        "The seal is dated {signed}, after the last day {to} of the key {key}."
    ),
    help: text!(
        "用现行密钥重新签章。",
        "Seal the document again with a key that is valid."
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
                "last-day",
                text!("停用当天签章", "sealed on the last day"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/0/valid_to", r#""2026-01-22""#)]),
            Example::good(
                "without-end",
                text!("没有停用日期", "a key without a last day"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/0/valid_to", "null")]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("停用后一天签章", "sealed the day after"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/signed_at",
            )
            .keys(&[("/keys/0/valid_to", r#""2026-01-21""#)]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let (Some(key), signed) = (case.key(), case.seal.signed_at) else { return };
    let Some(to) = key.valid_to.filter(|to| *to < signed.date()) else { return };
    let params: [(_, &dyn Disclosable); 3] =
        [("signed", &signed), ("key", &key.key_id), ("to", &to)];
    found.report("/seal/signed_at", &params);
}
