//! 字段重复.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, JSON, SPECIFICATION};
use crate::text;

/// `LTC-P-006`: duplicate field.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-006",
    title: text!(
        "字段重复",
        "duplicate field"
    ),
    message: text!(
        "同一对象中这个字段出现了不止一次。",
        "This field stands more than once in the same object."
    ),
    help: text!(
        "每个字段只写一次；重复时无法判断以哪个为准。",
        "Write each field once; with two, nobody can tell which one counts."
    ),
    sources: &[JSON.cite("4", Basis::Derived), SPECIFICATION.cite("2.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "same-name-elsewhere",
                text!("不同对象中的同名字段", "the same name in different objects"),
                Input::Patch(r#"{"notice":{"begndate":"2026-01-23"},"validity":{"begndate":"2026-02-01"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "level-twice",
                text!("等级写了两次", "the level twice"),
                Input::Built(level_twice),
                "/level",
            ),
            Example::bad(
                "nested",
                text!("内层字段重复", "inside an object"),
                Input::Built(name_twice),
                "/person/psn_name",
            ),
            Example::bad(
                "xml-level-twice",
                text!("XML中等级写了两次", "the level twice in XML"),
                Input::XmlReplace("<level>3</level>", "<level>3</level><level>3</level>"),
                "/level",
            ),
        ],
    },
    ..Rule::PIPELINE
};

fn level_twice() -> Vec<u8> {
    crate::rules::example::BASE
        .replace(r#""level": "3","#, r#""level": "3", "level": "3","#)
        .into_bytes()
}

fn name_twice() -> Vec<u8> {
    let name = r#""psn_name": "样例甲","#;
    crate::rules::example::BASE.replace(name, &format!("{name} {name}")).into_bytes()
}
