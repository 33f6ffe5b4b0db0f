//! 协议早于所用评估标准: nobody can agree on a scale that does not exist yet.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::region::published;

/// `LTC-G-037`: agreement before its scale was published.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-037",
    title: text!(
        "协议早于所用评估标准",
        "agreement before its scale was published"
    ),
    message: text!(
        "协议自{from}起施行，所用评估标准{published}才发布。",
        "The agreement applies from {from}, but its scale was published on {published}."
    ),
    help: text!(
        "核对施行日期和评估标准。",
        "Check the day and the scale."
    ),
    sources: &[SPECIFICATION.cite("12.11", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "same-day",
                text!("发布当日", "on the day of publication"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_from", r#""2021-08-03""#),
                    ("/agreement/issued", r#""2021-08-03""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_from", r#""2021-08-02""#),
                    ("/agreement/issued", r#""2021-08-02""#),
                ]),
                "/terms/scale/id",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let scale = agreement.terms.as_ref().and_then(|terms| terms.scale.as_ref());
    let days = agreement.earliest().zip(scale.and_then(|scale| published(scale.id)));
    if let Some((from, published)) = days.filter(|(from, published)| from < published) {
        found.report("/terms/scale/id", &[("from", &from), ("published", &published)]);
    }
}
