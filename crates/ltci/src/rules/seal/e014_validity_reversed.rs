//! 停用早于启用.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::KeyRing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-014`: key expires before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-014",
    title: text!(
        "密钥停用早于启用",
        "key expires before it begins"
    ),
    message: text!(
        "密钥{key}的停用日期（{to}）早于启用日期（{from}）。",
        "The last day {to} of the key {key} is before its first day {from}."
    ),
    help: text!(
        "核对两个日期。",
        "Check both dates."
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
                "one-day",
                text!("只用一天", "for one day"),
                Input::Edits(Base::KeyRing, &[("/keys/0/valid_to", r#""2026-01-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "reversed",
                text!("颠倒", "reversed"),
                Input::Edits(Base::KeyRing, &[("/keys/0/valid_to", r#""2025-12-31""#)]),
                "/keys/0/valid_to",
            ),
        ],
    },
    check: Check::KeyRing(check),
    ..Rule::ACTIVE
};

fn check(ring: &KeyRing<'_>, found: &mut Findings) {
    for (place, key) in ring.keys.iter().enumerate() {
        let Some(to) = key.valid_to.filter(|to| *to < key.valid_from) else { continue };
        let params: [(_, &dyn Disclosable); 3] =
            [("key", &key.key_id), ("to", &to), ("from", &key.valid_from)];
        found.report(format_args!("/keys/{place}/valid_to"), &params);
    }
}
