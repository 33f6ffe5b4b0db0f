//! 含属性.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-016`: attribute.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-016",
    title: text!(
        "含属性",
        "attribute"
    ),
    message: text!(
        "元素不得带属性，命名空间声明除外。",
        "Elements have no attributes except the declaration of the namespace."
    ),
    help: text!(
        "把内容写成子元素；删除xsi:schemaLocation等属性。",
        "Write the content as an element; delete attributes such as `xsi:schemaLocation`."
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
                "prefix",
                text!("带前缀的命名空间", "a prefix for the namespace"),
                Input::Built(with_prefix),
            ),
        ],
        bad: &[
            Example::bad(
                "on-level",
                text!("等级带属性", "on the level"),
                Input::XmlReplace("<level>", r#"<level a="b">"#),
                "/level",
            ),
            Example::bad(
                "schema-location",
                text!("schemaLocation", "a schema location"),
                Input::Xml(r#"<assessment xmlns="urn:ltci:exchange:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:ltci:exchange:1 a.xsd"></assessment>"#),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};

fn with_prefix() -> Vec<u8> {
    crate::rules::example::base_xml()
        .replace("</", "</l:")
        .replace('<', "<l:")
        .replace("<l:/l:", "</l:")
        .replace("<l:?", "<?")
        .replace("xmlns=", "xmlns:l=")
        .into_bytes()
}
