//! 缺少必填字段.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-001`: required field missing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-001",
    title: text!(
        "缺少必填字段",
        "required field missing"
    ),
    message: text!(
        "缺少必填字段{field}。",
        "The required field {field} is missing."
    ),
    help: text!(
        "补上该字段；含义与取值见规范。",
        "Add the field; the specification says what it means."
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
                "without-optional",
                text!("没有选填字段", "without the optional fields"),
                Input::Patch(r#"{"notice":null,"asmt_org":{"uscc":null}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "level",
                text!("没有等级", "no level"),
                Input::Patch(r#"{"level":null}"#),
                "/level",
            ),
            Example::bad(
                "inner",
                text!("缺少出生日期", "no birth date"),
                Input::Patch(r#"{"person":{"brdy":null}}"#),
                "/person/brdy",
            ),
            Example::bad(
                "score",
                text!("缺少一项得分", "one score missing"),
                Input::Patch(r#"{"scores":{"cog_memory":null}}"#),
                "/scores/cog_memory",
            ),
            Example::bad(
                "document-type",
                text!("没有文书类型", "no document type"),
                Input::Patch(r#"{"doc_type":null}"#),
                "/doc_type",
            ),
        ],
    },
    ..Rule::PIPELINE
};
