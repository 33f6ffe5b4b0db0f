//! 列表为空.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-007`: empty list.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-007",
    title: text!(
        "列表为空",
        "empty list"
    ),
    message: text!(
        "列表至少要有一项；没有内容时不写该字段。",
        "A list has at least one element; without any, leave the field out."
    ),
    help: text!(
        "补上内容。",
        "Add the elements."
    ),
    sources: &[SPECIFICATION.cite("2.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "two",
                text!("两名评估人员", "two assessors"),
                Input::Patch(r#"{"assessors":[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A9","assessor_role":"assessor"}]}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "assessors",
                text!("没有评估人员", "no assessors"),
                Input::Patch(r#"{"assessors":[]}"#),
                "/assessors",
            ),
        ],
    },
    ..Rule::PIPELINE
};
