//! 协议中同一值重复: a choice stands once in its list.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use super::repeated;
use crate::disclose::Count;

/// `LTC-G-039`: value twice in an agreement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-039",
    title: text!(
        "协议中同一值重复",
        "value twice in an agreement"
    ),
    message: text!(
        "这一列表中，第{line}个值重复。",
        "In this list, value number {line} stands for the second time."
    ),
    help: text!(
        "删去重复的值。",
        "Remove it."
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
                "one",
                text!("只有一个", "one only"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/insutypes/values", r#"["310"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "insurance",
                text!("险种重复", "an insurance twice"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/insutypes/values", r#"["310","310"]"#),
                ]),
                "/terms/insutypes/values/1",
            ),
            Example::bad(
                "kind",
                text!("评估类型重复", "a kind twice"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/terms/asmt_kinds/values", r#"["initial","review","initial"]"#),
                ]),
                "/terms/asmt_kinds/values/2",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let Some(terms) = &agreement.terms else { return };
    let insurance = terms.insutypes.as_ref().and_then(|list| repeated(&list.values));
    let kinds = terms.asmt_kinds.as_ref().and_then(|list| repeated(&list.values));
    for (field, place) in [("insutypes", insurance), ("asmt_kinds", kinds)] {
        if let Some(place) = place {
            let path = format_args!("/terms/{field}/values/{place}");
            found.report(path, &[("line", &Count(place + 1))]);
        }
    }
}
