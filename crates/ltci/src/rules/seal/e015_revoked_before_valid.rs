//! 启用之前已撤销: odd, but it may be meant.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::seal::KeyRing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-015`: key revoked before it is valid.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-015",
    severity: Severity::Warning,
    title: text!(
        "密钥在启用之前撤销",
        "key revoked before it is valid"
    ),
    message: text!(
        "密钥{key}的撤销日期（{revoked}）早于启用日期（{from}）。",
        "The key {key} was revoked on {revoked}, before its first day {from}."
    ),
    help: text!(
        "核对两个日期；从未启用的密钥可以不列入公钥簿。",
        "Check both dates; a key that was never used need not be listed."
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
                "first-day",
                text!("启用当天撤销", "revoked on the first day"),
                Input::Edits(Base::KeyRing, &[("/keys/0/revocation", r#"{"revoked_on":"2026-01-01","reason":"ceased"}"#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("启用前一天撤销", "revoked the day before"),
                Input::Edits(Base::KeyRing, &[("/keys/0/revocation", r#"{"revoked_on":"2025-12-31","reason":"ceased"}"#)]),
                "/keys/0/revocation/revoked_on",
            ),
        ],
    },
    check: Check::KeyRing(check),
    ..Rule::ACTIVE
};

fn check(ring: &KeyRing<'_>, found: &mut Findings) {
    for (place, key) in ring.keys.iter().enumerate() {
        let revoked = key.revocation.map(|revocation| revocation.revoked_on);
        let Some(revoked) = revoked.filter(|day| *day < key.valid_from) else { continue };
        let params: [(_, &dyn Disclosable); 3] =
            [("key", &key.key_id), ("revoked", &revoked), ("from", &key.valid_from)];
        found.report(format_args!("/keys/{place}/revocation/revoked_on"), &params);
    }
}
