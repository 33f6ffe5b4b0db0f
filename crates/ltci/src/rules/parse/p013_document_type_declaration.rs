//! 含DTD.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-013`: document type declaration.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-013",
    title: text!(
        "含DTD",
        "document type declaration"
    ),
    message: text!(
        "XML文书不得含文档类型声明（DTD）。",
        "An XML document must not have a document type declaration."
    ),
    help: text!(
        "删除<!DOCTYPE …>。声明中的内容从不读取，也从不联网获取。",
        "Delete `<!DOCTYPE …>`. Nothing in it is read and nothing is ever fetched."
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
                "declaration-only",
                text!("只有XML声明", "only the XML declaration"),
                Input::XmlReplace("", ""),
            ),
        ],
        bad: &[
            Example::bad(
                "doctype",
                text!("含DTD", "with a DTD"),
                Input::Xml(r#"<!DOCTYPE assessment [<!ENTITY a "b">]><assessment xmlns="urn:ltci:exchange:1"></assessment>"#),
                "",
            ),
            Example::bad(
                "external",
                text!("引用外部DTD", "an external DTD"),
                Input::Xml(r#"<!DOCTYPE assessment SYSTEM "file:///etc/passwd"><assessment xmlns="urn:ltci:exchange:1"></assessment>"#),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};
