//! 信用代码中的组织机构代码不符.

use crate::assessment::Assessment;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, CREDIT_CODE, ORGANISATION_CODE};
use crate::text;

/// `LTC-I-043`: organisation code inside the credit code.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-043",
    severity: Severity::Warning,
    title: text!(
        "信用代码中的组织机构代码不符",
        "organisation code inside the credit code"
    ),
    message: text!(
        "统一社会信用代码第9至17位不是合规的组织机构代码。",
        "Positions 9 to 17 of the credit code are not a well-formed organisation code."
    ),
    help: text!(
        "对照登记证书核对。",
        "Compare with the certificate."
    ),
    sources: &[CREDIT_CODE.cite("代码构成", Basis::Derived), ORGANISATION_CODE.cite("校验码", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "another-example",
                text!("另一个代码", "another code"),
                Input::Patch(r#"{"asmt_org":{"uscc":"91110108551385082Q"}}"#),
            ),
            Example::good(
                "no-code",
                text!("没有信用代码", "no credit code"),
                Input::Patch(r#"{"asmt_org":{"uscc":null}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "inner-check",
                text!("内部校验位不符", "the inner check character is wrong"),
                Input::Patch(r#"{"asmt_org":{"uscc":"91350100M000100Y56"}}"#),
                "/asmt_org/uscc",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let Some(code) = document.asmt_org.uscc else { return };
    if code.organisation_code().is_none() {
        found.report("/asmt_org/uscc", &[]);
    }
}
