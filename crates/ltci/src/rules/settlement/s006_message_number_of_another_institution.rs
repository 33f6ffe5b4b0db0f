//! 报文ID不是本机构的.

use crate::code::CareInstitutionCode;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-006`: message number of another institution.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-006",
    title: text!(
        "报文ID不是本机构的",
        "message number of another institution"
    ),
    message: text!(
        "医药机构结算ID的前12位是{actual}，服务机构的编号是{expected}。",
        "The first 12 characters of the message number are {actual}; the code of the institution is {expected}."
    ),
    help: text!(
        "medins_setl_id 取发送结算的报文ID，以本机构编号开头。",
        "medins_setl_id is the number of the message that was sent; it begins with the code of the institution."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "other-institution",
                text!("换了机构，ID也换了", "another institution, and its number"),
                Input::Edits(Base::Settlement, &[
                    ("/institution/fixmedins_code", r#""SAMPLE000002""#),
                    ("/medins_setl_id", r#""SAMPLE000002202603011000000001""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-digit",
                text!("末位不同", "another last digit"),
                Input::Edits(Base::Settlement, &[
                    ("/medins_setl_id", r#""SAMPLE000002202603011000000001""#),
                ]),
                "/medins_setl_id",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let expected = &case.settlement.institution.fixmedins_code;
    let actual = case.settlement.medins_setl_id.institution();
    if actual != Some(expected.as_str()) {
        let actual: Option<CareInstitutionCode> = actual.and_then(|code| code.parse().ok());
        let Some(actual) = actual else { return };
        found.report("/medins_setl_id", &[("expected", expected), ("actual", &actual)]);
    }
}
