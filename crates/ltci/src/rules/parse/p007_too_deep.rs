//! 嵌套过深: deeper than the limit.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-007`: nested too deep.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-007",
    title: text!(
        "嵌套过深",
        "nested too deep"
    ),
    message: text!(
        "嵌套超过{limit}层，未予读取。",
        "Nested more than {limit} deep; not read."
    ),
    help: text!(
        "规范中的文书不超过5层，请检查是否重复包装。",
        "Documents of the specification are at most five deep; check whether one was wrapped again and again."
    ),
    sources: &[SPECIFICATION.cite("6.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "four-deep",
                text!("规范内的层数", "as deep as the specification"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A3","assessor_role":"assessor"}]}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "lists",
                text!("65层列表", "65 lists"),
                Input::Built(sixty_five_lists),
                "/doc_type/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
            ),
            Example::bad(
                "very-deep",
                text!("十万层", "a hundred thousand"),
                Input::Built(a_hundred_thousand_lists),
                "/doc_type/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
            ),
        ],
    },
    ..Rule::PIPELINE
};

/// One object and 64 lists: one more than the limit allows.
fn sixty_five_lists() -> Vec<u8> {
    nested(64)
}

fn a_hundred_thousand_lists() -> Vec<u8> {
    nested(100_000)
}

fn nested(lists: usize) -> Vec<u8> {
    format!("{{\"doc_type\":{}{}}}", "[".repeat(lists), "]".repeat(lists)).into_bytes()
}
