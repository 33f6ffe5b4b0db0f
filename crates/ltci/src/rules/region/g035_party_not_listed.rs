//! 适用地区不在区划代码表内: a party must be known.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::disclose::Disclosable;

/// `LTC-G-035`: party not in the table of divisions.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-035",
    severity: Severity::Warning,
    title: text!(
        "适用地区不在区划代码表内",
        "party not in the table of divisions"
    ),
    message: text!(
        "区划范围{division}在{day}不在代码表内。",
        "The range {division} is not in the table on {day}."
    ),
    help: text!(
        "核对代码。",
        "Check the code."
    ),
    sources: &[SPECIFICATION.cite("12.10", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "province",
                text!("省", "a province"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties/group", r#"["44","45"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-such",
                text!("没有这个地区", "no such region"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties/group", r#"["4401","4477"]"#),
                ]),
                "/parties/group/1",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let day = agreement.agreement.compiled_on;
    for (field, place, prefix) in agreement.parties.all() {
        if !prefix.division().is_some_and(|division| division.is_listed(day)) {
            let path = format_args!("/parties/{field}/{place}");
            let params: [(_, &dyn Disclosable); 2] = [("division", prefix), ("day", &day)];
            found.report(path, &params);
        }
    }
}
