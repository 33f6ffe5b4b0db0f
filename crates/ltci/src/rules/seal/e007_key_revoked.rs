//! 密钥已撤销: by the day of signing, or because it was compromised, whenever that was told.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::{Revocation, SealCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-007`: key revoked.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-007",
    title: text!(
        "密钥已撤销",
        "key revoked"
    ),
    message: text!(
        "密钥{key}已于{revoked}撤销，原因：{reason}；该签章不予认可。",
        "The key {key} was revoked on {revoked} ({reason}); the seal does not count."
    ),
    help: text!(
        "请出具机构核实文书后用现行密钥重新签章。",
        "Ask the issuing agency to confirm the document and to seal it again with a valid key."
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
                "replaced-later",
                text!("签章次日因换用而撤销，另作警告", "replaced the day after signing: a warning instead"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/0/revocation", r#"{"revoked_on":"2026-01-23","reason":"superseded"}"#)])
            .beside(&[("LTC-E-008", "/seal/key_id")]),
        ],
        bad: &[
            Example::bad(
                "same-day",
                text!("签章当天已撤销", "revoked on the day of signing"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/key_id",
            )
            .keys(&[("/keys/0/revocation", r#"{"revoked_on":"2026-01-22","reason":"ceased"}"#)]),
            Example::bad(
                "compromised-later",
                text!("签章后发现泄露", "found compromised after signing"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/key_id",
            )
            .keys(&[("/keys/0/revocation", r#"{"revoked_on":"2026-06-01","reason":"compromised"}"#)]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let Some((key, revocation)) = case.key().and_then(|key| Some((key, key.revocation?))) else {
        return;
    };
    let Revocation { revoked_on, reason } = revocation;
    if revocation.voids(case.seal.signed_at.date()) {
        let params: [(_, &dyn Disclosable); 3] =
            [("key", &key.key_id), ("revoked", &revoked_on), ("reason", &reason)];
        found.report("/seal/key_id", &params);
    }
}
