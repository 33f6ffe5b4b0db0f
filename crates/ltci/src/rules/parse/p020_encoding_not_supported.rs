//! XML编码无法读取.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION, XML};
use crate::text;

/// `LTC-P-020`: encoding of the XML cannot be read.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-P-020",
    title: text!(
        "XML编码无法读取",
        "encoding of the XML cannot be read"
    ),
    message: text!(
        "XML声明的编码无法识别，或内容与之不符。",
        "The declared encoding of the XML is not known, or the content does not fit it."
    ),
    help: text!(
        "使用UTF-8；也可读取声明了编码的GB18030、GBK和带标记的UTF-16。",
        "Use UTF-8. GB18030 and GBK with a declaration and UTF-16 with a mark can be read too."
    ),
    sources: &[XML.cite("4.3.3", Basis::Stated), SPECIFICATION.cite("2.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "gb18030",
                text!("声明为GB18030", "declared as GB18030"),
                Input::Built(in_gb18030),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("未知编码", "an unknown encoding"),
                Input::Bytes(b"<?xml version=\"1.0\" encoding=\"x-none\"?><assessment/>"),
                "",
            ),
            Example::bad(
                "not-utf8",
                text!("声明UTF-8而不是", "declared as UTF-8 but is not"),
                Input::Bytes(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><assessment>\xD1\xF9</assessment>"),
                "",
            ),
        ],
    },
    ..Rule::PIPELINE
};

fn in_gb18030() -> Vec<u8> {
    let text = crate::rules::example::base_xml().replace("UTF-8", "GB18030");
    encoding_rs::GB18030.encode(&text).0.into_owned()
}
