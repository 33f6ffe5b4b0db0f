//! 含处理指令.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-P-015`: processing instruction.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-015",
    title: text!(
        "含处理指令",
        "processing instruction"
    ),
    message: text!(
        "XML文书不得含处理指令。",
        "An XML document must not have processing instructions."
    ),
    help: text!(
        "删除<?…?>；开头的XML声明除外。",
        "Delete `<?…?>`; only the XML declaration in front may stay."
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
                "comment",
                text!("含注释", "with a comment"),
                Input::XmlReplace("<doc_ver>", "<!-- 样例 --><doc_ver>"),
            ),
        ],
        bad: &[
            Example::bad(
                "stylesheet",
                text!("样式表指令", "a style sheet"),
                Input::XmlReplace("<doc_ver>", r#"<?xml-stylesheet href="a.xsl"?><doc_ver>"#),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};
