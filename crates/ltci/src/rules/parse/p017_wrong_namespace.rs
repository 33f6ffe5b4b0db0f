//! 命名空间不符.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-017`: wrong namespace.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-017",
    title: text!(
        "命名空间不符",
        "wrong namespace"
    ),
    message: text!(
        "元素须属于命名空间urn:ltci:exchange:1。",
        "Elements belong to the namespace urn:ltci:exchange:1."
    ),
    help: text!(
        "在根元素上写xmlns=\"urn:ltci:exchange:1\"。",
        "Write xmlns=\"urn:ltci:exchange:1\" on the root element."
    ),
    sources: &[SPECIFICATION.cite("2.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "right-namespace",
                text!("命名空间正确", "the right namespace"),
                Input::XmlReplace("", ""),
            ),
        ],
        bad: &[
            Example::bad(
                "none",
                text!("没有命名空间", "none"),
                Input::XmlReplace(r#" xmlns="urn:ltci:exchange:1""#, ""),
                "",
            ),
            Example::bad(
                "other",
                text!("别的命名空间", "another"),
                Input::XmlReplace("urn:ltci:exchange:1", "urn:ltci:exchange:2"),
                "",
            ),
            Example::bad(
                "inner",
                text!("内层元素属于别的命名空间", "an inner element of another"),
                Input::XmlReplace("<level>", r#"<level xmlns="urn:example">"#),
                "/level",
            ),
        ],
    },
    ..Rule::PIPELINE
};
