//! 密钥在签章之后撤销: nobody but the signer says when it was signed.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::seal::{Revocation, SealCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-008`: key revoked after signing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-008",
    severity: Severity::Warning,
    title: text!(
        "密钥在签章之后撤销",
        "key revoked after signing"
    ),
    message: text!(
        "密钥{key}在签章之后于{revoked}撤销，原因：{reason}。签章时间由签章方自行填写，没有第三方时间戳。",
        "The key {key} was revoked on {revoked}, after signing ({reason}). The time of signing is the signer's own word; there is no time stamp of a third party."
    ),
    help: text!(
        "确认文书是在撤销之前收到的；有疑问的，请出具机构重新签章。",
        "Make sure that the document was received before the revocation; if in doubt, have it sealed again."
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
                "revoked-before",
                text!("签章之前撤销的，另报错误", "revoked before: an error instead"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/0/revocation", r#"{"revoked_on":"2026-01-21","reason":"superseded"}"#)])
            .beside(&[("LTC-E-007", "/seal/key_id")]),
        ],
        bad: &[
            Example::bad(
                "replaced",
                text!("次日换用新密钥", "replaced the day after"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/key_id",
            )
            .keys(&[("/keys/0/revocation", r#"{"revoked_on":"2026-01-23","reason":"superseded"}"#)]),
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
    if !revocation.voids(case.seal.signed_at.date()) {
        let params: [(_, &dyn Disclosable); 3] =
            [("key", &key.key_id), ("revoked", &revoked_on), ("reason", &reason)];
        found.report("/seal/key_id", &params);
    }
}
