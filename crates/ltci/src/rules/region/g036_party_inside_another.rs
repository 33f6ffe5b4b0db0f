//! 适用地区互相包含: each party stands once.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::code::DivisionPrefix;

/// `LTC-G-036`: party inside another.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-036",
    title: text!(
        "适用地区互相包含",
        "party inside another"
    ),
    message: text!(
        "区划范围{division}已经包含在同一列的另一范围之内。",
        "The range {division} lies in another range of the same list."
    ),
    help: text!(
        "留下范围较大的一个，或改正代码。",
        "Keep the wider one, or correct the code."
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
                "siblings",
                text!("并列", "side by side"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties/group", r#"["4401","4403","4404"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "inside",
                text!("市在省内", "a city inside its province"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties/group", r#"["44","4401"]"#),
                ]),
                "/parties/group/1",
            ),
            Example::bad(
                "twice",
                text!("重复", "twice"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties/group", r#"["4401","4403","4401"]"#),
                ]),
                "/parties/group/2",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let parties: Vec<_> = agreement.parties.all().collect();
    for (field, place, prefix) in &parties {
        let inside = |(other_field, other_place, other): &(&str, usize, &DivisionPrefix)| {
            other_field == field
                && other_place != place
                && other.contains(prefix)
                && (other != prefix || other_place < place)
        };
        if parties.iter().any(inside) {
            found.report(format_args!("/parties/{field}/{place}"), &[("division", *prefix)]);
        }
    }
}
