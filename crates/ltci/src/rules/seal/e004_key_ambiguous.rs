//! 公钥簿中同一编号有多把密钥: which of them sealed is not said.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-004`: key identifier is ambiguous in the key ring.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-004",
    title: text!(
        "公钥簿中该编号的密钥不唯一",
        "key identifier is ambiguous in the key ring"
    ),
    message: text!(
        "公钥簿中有多把编号为{key}的密钥，不能确认签章。",
        "The key ring has more than one key {key}; the seal cannot be confirmed."
    ),
    help: text!(
        "请公钥簿的签发机构更正编号。",
        "Ask the agency that keeps the key ring to correct the identifiers."
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
                "same-key-other-number",
                text!("两个编号各不相同", "two identifiers that differ"),
                Input::Edits(Base::Sealed, &[]),
            )
            .keys(&[("/keys/1/key_id", r#""SAMPLE-330200-10""#)]),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("同一编号出现两次", "the identifier stands twice"),
                Input::Edits(Base::Sealed, &[]),
                "/seal/key_id",
            )
            .keys(&[("/keys/1/key_id", r#""SAMPLE-330200-1""#)]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    let key = case.seal.key_id;
    if case.keys.is_some_and(|keys| keys.is_ambiguous(&key)) {
        found.report("/seal/key_id", &[("key", &key)]);
    }
}
