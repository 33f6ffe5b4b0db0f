//! 签名验证不通过: not made with this key over this seal.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SM2_SIGNATURE, SPECIFICATION};
use crate::text;

/// `LTC-E-012`: signature does not verify.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-012",
    title: text!(
        "签名验证不通过",
        "signature does not verify"
    ),
    message: text!(
        "用密钥{key}验证签名不通过：签名不是该密钥所作，或者签章的内容有改动。",
        "The signature does not verify with the key {key}: it was made with another key, or the seal was changed."
    ),
    help: text!(
        "向出具机构索取原件，或请其重新签章。",
        "Ask the issuing agency for the original, or have the document sealed again."
    ),
    sources: &[SPECIFICATION.cite("14.2", Basis::Stated), SM2_SIGNATURE.cite("7.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "intact",
                text!("签章完好", "an intact seal"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[]),
            Example::good(
                "no-keys",
                text!("没有公钥簿，不验签", "without keys it is not checked"),
                Input::Edits(Base::Sealed, &[("/seal/signed_at", r#""2026-01-23 16:30:00""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "time-changed",
                text!("改动了签章时间", "the time of signing changed"),
                Input::Edits(Base::Sealed, &[("/seal/signed_at", r#""2026-01-23 16:30:00""#)]),
                "/seal/value",
            )
            .keys(&[]),
            Example::bad(
                "another-signature",
                text!("别处的签名", "a signature from elsewhere"),
                Input::Edits(Base::Sealed, &[("/seal/value", r#""MEYCIQD1oDsGSNLEYw7qxRPhu4GhWUTaOCfVt0FDrH6s7ucgswIhALG2qinfIS/YdjGCvA1CHKG7kDj9H39C1IQLacSFu8Gq""#)]),
                "/seal/value",
            )
            .keys(&[]),
            Example::bad(
                "another-key",
                text!("另一把公钥", "another public key"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/value",
            )
            .keys(&[("/keys/0/public_key", r#""MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAEuR/gebjtldChpY6BBiyv+vWz/qsN19JVdZVyJK/eN7gG0k7zv8BiwtSonOydQwRMkQpQvJ/FJl63wEKw1oJ3wA==""#)]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let Some(key) = case.key() else { return };
    if !case.is_signed_by(&key.public_key) {
        found.report("/seal/value", &[("key", &key.key_id)]);
    }
}
