//! 不是合规的XML.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION, XML};
use crate::text;

/// `LTC-P-012`: not well-formed XML.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-012",
    title: text!(
        "不是合规的XML",
        "not well-formed XML"
    ),
    message: text!(
        "这里不符合XML语法，或文档在此中断。",
        "This is not XML syntax, or the document ends too early."
    ),
    help: text!(
        "检查标签是否成对，“<”“&”是否转义，根元素之后是否另有内容。",
        "Check that tags match, that `<` and `&` are escaped, and that nothing follows the root element."
    ),
    sources: &[XML.cite("2.1", Basis::Stated), SPECIFICATION.cite("2.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "xml-base",
                text!("XML基准文书", "the base in XML"),
                Input::XmlReplace("", ""),
            ),
        ],
        bad: &[
            Example::bad(
                "wrong-end",
                text!("结束标签不符", "a wrong end tag"),
                Input::Xml(r#"<assessment xmlns="urn:ltci:exchange:1"></assessments>"#),
                "",
            ),
            Example::bad(
                "cut-off",
                text!("文档中断", "cut off"),
                Input::Xml(r#"<assessment xmlns="urn:ltci:exchange:1"><doc_type>assess"#),
                "",
            ),
            Example::bad(
                "two-roots",
                text!("两个根元素", "two root elements"),
                Input::Xml(r#"<assessment xmlns="urn:ltci:exchange:1"></assessment><assessment xmlns="urn:ltci:exchange:1"></assessment>"#),
                "",
            ),
            Example::bad(
                "bare-ampersand",
                text!("未转义的&", "a bare ampersand"),
                Input::XmlReplace("样例甲", "样例&甲"),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};
