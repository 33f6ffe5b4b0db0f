//! 元素次序不符.

use crate::rules::{Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-008`: element out of order.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-008",
    title: text!(
        "元素次序不符",
        "element out of order"
    ),
    message: text!(
        "XML元素的次序须与规范一致，这个元素出现得太晚。",
        "XML elements stand in the order of the specification; this one comes too late."
    ),
    help: text!(
        "按XSD的次序输出；JSON字段的次序不限。",
        "Write elements in the order of the XSD; JSON fields may stand in any order."
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
                "json-any-order",
                text!("JSON字段次序不限", "JSON fields in any order"),
                Input::Built(reordered),
            ),
        ],
        bad: &[
            Example::bad(
                "swapped",
                text!("两个元素对调", "two elements swapped"),
                Input::XmlReplace("<doc_type>assessment</doc_type><doc_ver>1</doc_ver>", "<doc_ver>1</doc_ver><doc_type>assessment</doc_type>"),
                "/doc_type",
            ),
            Example::bad(
                "inner",
                text!("内层元素对调", "inside an object"),
                Input::XmlReplace("<id>nhsa-2021</id><version>1</version>", "<version>1</version><id>nhsa-2021</id>"),
                "/scale/id",
            ),
        ],
    },
    ..Rule::PIPELINE
};

/// The base document with the first two fields at the end.
fn reordered() -> Vec<u8> {
    let head = "\"doc_type\": \"assessment\",\n  \"doc_ver\": \"1\",";
    let rest = crate::rules::example::BASE.replace(head, "");
    let body = rest.trim_end().trim_end_matches('}').trim_end();
    format!("{body}, \"doc_ver\": \"1\", \"doc_type\": \"assessment\"}}").into_bytes()
}
