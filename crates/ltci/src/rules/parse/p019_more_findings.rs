//! 发现过多: the cap on findings was reached.

use crate::syntax::Limits;
use crate::rules::{Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-019`: more findings than shown.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-019",
    severity: Severity::Notice,
    title: text!(
        "发现过多",
        "more findings than shown"
    ),
    message: text!(
        "发现超过{limit}项，其余未列出。",
        "There are more than {limit} findings; the rest is not listed."
    ),
    help: text!(
        "先改正列出的各项，再重新校验。",
        "Correct those listed, then validate again."
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
                "a-few",
                text!("少量发现", "a few findings"),
                Input::Patch(r#"{"a":1,"b":1}"#),
            )
            .beside(&[("LTC-F-002", "/a"), ("LTC-F-002", "/b")]),
        ],
        bad: &[
            Example::bad(
                "many",
                text!("1001个未知字段", "1,001 unknown fields"),
                Input::Built(many_unknown_fields),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};

fn many_unknown_fields() -> Vec<u8> {
    let mut document = crate::rules::example::BASE.trim_end().trim_end_matches('}').to_owned();
    for number in 0..=Limits::default().findings {
        document.push_str(&format!(",\"x{number}\":1"));
    }
    document.push('}');
    document.into_bytes()
}
