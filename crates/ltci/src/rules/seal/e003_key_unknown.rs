//! 公钥簿中没有该密钥.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-003`: key not in the key ring.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-003",
    title: text!(
        "公钥簿中没有该密钥",
        "key not in the key ring"
    ),
    message: text!(
        "公钥簿中没有编号为{key}的密钥，不能确认签章。",
        "The key ring has no key {key}; the seal cannot be confirmed."
    ),
    help: text!(
        "核对密钥编号；使用签发机构最新的公钥簿。",
        "Check the identifier of the key, and use the latest key ring of the agency that keeps it."
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
                "other-key-more",
                text!("公钥簿另有其他密钥", "a ring with other keys beside"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/1/key_id", r#""SAMPLE-330200-2""#)]),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("没有该编号", "no such identifier"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/key_id",
            )
            .keys(&[("/keys/0/key_id", r#""SAMPLE-330200-9""#)]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let Some(keys) = case.keys else { return };
    let key = case.seal.key_id;
    if keys.key(&key).is_none() && !keys.is_ambiguous(&key) {
        found.report("/seal/key_id", &[("key", &key)]);
    }
}
