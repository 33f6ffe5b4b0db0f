//! 列表过长: more elements than the limit.

use crate::syntax::Limits;
use crate::rules::example::BASE_MEMBERS;
use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-010`: list too long.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-010",
    title: text!(
        "列表过长",
        "list too long"
    ),
    message: text!(
        "列表超过{limit}项。",
        "The list has more than {limit} elements."
    ),
    help: text!(
        "拆分文书。",
        "Split the document."
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
                "at-the-limit",
                text!("达到限度，只是没有这个字段", "at the limit; only the field is unknown"),
                Input::Repeated(&[
                    ("{\"x\":[1", 1),
                    (",1", Limits::DEFAULT.list_elements - 1),
                    ("],", 1),
                    (BASE_MEMBERS, 1),
                ]),
            )
            .beside(&[("LTC-F-002", "/x")]),
            Example::good(
                "three-assessors",
                text!("三名评估人员", "three assessors"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A2","assessor_role":"assessor"},{"assessor_no":"SAMPLE-A3","assessor_role":"assessor"}]}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "over-the-limit",
                text!("比限度多1项", "one element over the limit"),
                Input::Repeated(&[
                    ("{\"x\":[1", 1),
                    (",1", Limits::DEFAULT.list_elements),
                    ("],", 1),
                    (BASE_MEMBERS, 1),
                ]),
                "/x",
            ),
        ],
    },
    ..Rule::PIPELINE
};
