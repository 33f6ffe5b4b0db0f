//! 同一公钥列了两次.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::seal::KeyRing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-016`: public key stands twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-016",
    severity: Severity::Warning,
    title: text!(
        "同一公钥列了两次",
        "public key stands twice"
    ),
    message: text!(
        "密钥{key}的公钥与前面的{earlier}相同。",
        "The public key of {key} is that of {earlier} above."
    ),
    help: text!(
        "核对是否误贴；各机构应使用各自的密钥。",
        "Check whether it was pasted by mistake; each agency uses a key of its own."
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
                "one-key",
                text!("只有一把密钥", "a ring of one key"),
                Input::Edits(Base::KeyRing, &[("/keys/1", "null")]),
            ),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("两个编号，同一公钥", "two identifiers, one key"),
                Input::Edits(Base::KeyRing, &[("/keys/1/public_key", r#""MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60YM/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtEw==""#)]),
                "/keys/1/public_key",
            ),
        ],
    },
    check: Check::KeyRing(check),
    ..Rule::ACTIVE
};

fn check(ring: &KeyRing<'_>, found: &mut Findings) {
    let mut seen = BTreeMap::new();
    for (place, key) in ring.keys.iter().enumerate() {
        match seen.entry(key.public_key) {
            Entry::Vacant(free) => {
                free.insert(key.key_id);
            }
            Entry::Occupied(earlier) => {
                let params: [(_, &dyn Disclosable); 2] =
                    [("key", &key.key_id), ("earlier", earlier.get())];
                found.report(format_args!("/keys/{place}/public_key"), &params);
            }
        }
    }
}
