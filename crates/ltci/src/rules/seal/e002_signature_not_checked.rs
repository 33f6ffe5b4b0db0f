//! 没有公钥簿: what cannot be checked is not called good.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::seal::SealCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-002`: no keys given, signature not checked.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-002",
    severity: Severity::Notice,
    title: text!(
        "没有公钥簿，未验签",
        "no keys given, signature not checked"
    ),
    message: text!(
        "没有提供公钥簿，只核对了内容与摘要，没有验证签名。",
        "No key ring was given: content and digest were compared, the signature was not checked."
    ),
    help: text!(
        "提供公钥簿后再校验，如ltci seal verify --keys。",
        "Give a key ring and judge again, such as with `ltci seal verify --keys`."
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
                "without-seal",
                text!("没有签章", "no seal"),
                Input::Edits(Base::Sealed, &[("/seal", "null")]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "no-keys",
                text!("没有公钥簿", "without a key ring"),
                Input::Edits(Base::Sealed, &[]),
                "/seal",
            )
            .beside(&[]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    if case.keys.is_none() {
        found.report("/seal", &[]);
    }
}
