//! 撤销日期晚于公钥簿的签发日期.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::seal::KeyRing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-017`: revoked after the key ring was issued.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-017",
    severity: Severity::Warning,
    title: text!(
        "撤销日期晚于公钥簿签发日期",
        "revoked after the key ring was issued"
    ),
    message: text!(
        "密钥{key}的撤销日期（{revoked}）晚于公钥簿的签发日期（{issued}）。",
        "The key {key} is revoked on {revoked}, after the key ring was issued on {issued}."
    ),
    help: text!(
        "核对日期；修改公钥簿后应更新签发日期。",
        "Check the dates; a key ring that was changed is issued anew."
    ),
    sources: &[SPECIFICATION.cite("14.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准公钥簿", "the base key ring"),
                Input::Edits(Base::KeyRing, &[]),
            ),
            Example::good(
                "same-day",
                text!("签发当天撤销", "revoked on the day of issue"),
                Input::Edits(Base::KeyRing, &[("/keys/0/revocation", r#"{"revoked_on":"2026-06-30","reason":"ceased"}"#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("签发后一天撤销", "revoked the day after"),
                Input::Edits(Base::KeyRing, &[("/keys/0/revocation", r#"{"revoked_on":"2026-07-01","reason":"ceased"}"#)]),
                "/keys/0/revocation/revoked_on",
            ),
        ],
    },
    check: Check::KeyRing(check),
    ..Rule::ACTIVE
};

fn check(ring: &KeyRing<'_>, found: &mut Findings) {
    let issued = ring.ring.issued;
    for (place, key) in ring.keys.iter().enumerate() {
        let revoked = key.revocation.map(|revocation| revocation.revoked_on);
        let Some(revoked) = revoked.filter(|day| *day > issued) else { continue };
        let params: [(_, &dyn Disclosable); 3] =
            [("key", &key.key_id), ("revoked", &revoked), ("issued", &issued)];
        found.report(format_args!("/keys/{place}/revocation/revoked_on"), &params);
    }
}
