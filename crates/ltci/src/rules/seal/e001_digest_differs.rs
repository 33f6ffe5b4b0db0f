//! 文书摘要与内容不符: the document was changed after it was sealed.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::seal::SealCase;
use crate::source::{Basis, SM3_HASH, SPECIFICATION};
use crate::text;

/// `LTC-E-001`: content differs from the digest in the seal.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-001",
    title: text!(
        "文书内容与签章中的摘要不符",
        "content differs from the digest in the seal"
    ),
    message: text!(
        "文书内容的摘要与签章中的摘要不一致，签章后内容有改动。",
        "The digest of the content is not the one in the seal: the content was changed after sealing."
    ),
    help: text!(
        "向出具机构索取原件；内容确需更正的，更正后重新签章。",
        "Ask the issuing agency for the original; if the content has to be corrected, correct it and seal it again."
    ),
    sources: &[SPECIFICATION.cite("14.2", Basis::Stated), SM3_HASH.cite("全文", Basis::Derived)],
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
                text!("没有签章的文书不涉及", "a document without a seal"),
                Input::Edits(Base::Sealed, &[("/seal", "null")]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "name-changed",
                text!("改动了一个字", "one character changed"),
                Input::Edits(Base::Sealed, &[("/agency/agency_name", r#""样例县医疗保障经办机构""#)]),
                "/seal/digest",
            )
            .keys(&[]),
            Example::bad(
                "level-changed",
                text!("改动了等级", "the level changed"),
                Input::Edits(Base::Sealed, &[("/level", r#""4""#)]),
                "/seal/digest",
            )
            .keys(&[]),
        ],
    },
    check: Check::Seal(check),
    ..Rule::ACTIVE
};

fn check(case: &SealCase<'_>, found: &mut Findings) {
    if case.content != Some(case.seal.digest) {
        found.report("/seal/digest", &[]);
    }
}
