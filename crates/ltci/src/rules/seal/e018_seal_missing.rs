//! 没有签章: only where a seal is asked for.

use crate::rules::{Base, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-E-018`: no seal.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-E-018",
    title: text!(
        "没有签章",
        "no seal"
    ),
    message: text!(
        "验章的文书没有签章。",
        "The document whose seal is to be checked has none."
    ),
    help: text!(
        "请出具机构签章；不要求签章的，用ltci validate校验。",
        "Have the issuing agency seal it; where no seal is asked for, use `ltci validate`."
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
                "not-asked",
                text!("校验时不要求签章", "a judgement that asks for no seal"),
                Input::Edits(Base::Sealed, &[("/seal", "null")]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "missing",
                text!("没有签章字段", "no seal field"),
                Input::Edits(Base::Sealed, &[("/seal", "null")]),
                "/seal",
            )
            .keys(&[]),
        ],
    },
    ..Rule::PIPELINE
};
