//! 原报文不是本机构的.

use crate::code::CareInstitutionCode;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Reversal;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-082`: reversed message of another institution.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-082",
    title: text!(
        "原报文ID中的机构不是本机构",
        "reversed message of another institution"
    ),
    message: text!(
        "原发送方报文ID以{actual}开头，定点医药机构编号是{expected}。",
        "The original message number begins with {actual}; the institution is {expected}."
    ),
    help: text!(
        "机构只能冲正自己发送的交易。",
        "An institution reverses its own transactions only."
    ),
    sources: &[SPECIFICATION.cite("21.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Reversal, &[]),
            ),
            Example::good(
                "other-sequence",
                text!("同一机构的另一报文", "another message of the same institution"),
                Input::Edits(Base::Reversal, &[("/omsgid", r#""SAMPLE000001202603011000000002""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "another",
                text!("另一家机构", "another institution"),
                Input::Edits(Base::Reversal, &[("/fixmedins_code", r#""SAMPLE000002""#)]),
                "/omsgid",
            ),
        ],
    },
    check: Check::Reversal(check),
    ..Rule::ACTIVE
};

fn check(document: &Reversal, _: &Context, found: &mut Findings) {
    let (expected, omsgid) = (&document.fixmedins_code, &document.omsgid);
    if omsgid.institution() == expected.as_str() {
        return;
    }
    if let Ok(actual) = omsgid.institution().parse::<CareInstitutionCode>() {
        found.report("/omsgid", &[("actual", &actual), ("expected", expected)]);
    }
}
