//! 公钥簿中密钥编号重复.

use std::collections::BTreeSet;

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::KeyRing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-013`: key identifier stands twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-013",
    title: text!(
        "密钥编号重复",
        "key identifier stands twice"
    ),
    message: text!(
        "公钥簿中有多把编号为{key}的密钥。",
        "More than one key of the ring has the identifier {key}."
    ),
    help: text!(
        "一把密钥一个编号；换用新密钥时给新编号。",
        "Give each key an identifier of its own, also when one replaces another."
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
                "similar",
                text!("相近而不同", "alike but different"),
                Input::Edits(Base::KeyRing, &[("/keys/1/key_id", r#""SAMPLE-330200-10""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("两把同号", "two with the same identifier"),
                Input::Edits(Base::KeyRing, &[("/keys/1/key_id", r#""SAMPLE-330200-1""#)]),
                "/keys/1/key_id",
            ),
        ],
    },
    check: Check::KeyRing(check),
    ..Rule::ACTIVE
};

fn check(ring: &KeyRing<'_>, found: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (place, key) in ring.keys.iter().enumerate() {
        if !seen.insert(key.key_id) {
            found.report(format_args!("/keys/{place}/key_id"), &[("key", &key.key_id)]);
        }
    }
}
