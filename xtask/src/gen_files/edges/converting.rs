//! Conversions of documents that are written another way than the bases.
//!
//! The digest is that of OpenSSL 3 over the canonical form, which was written by hand.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;

const DIGEST: &str = "sm3:7f06d4a5bba34b8a88a3f2f4a082236617da222f0f3db96dc4553695d71fdaff";
const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
const BODY: &str = "<doc_type>reversal</doc_type><doc_ver>1</doc_ver>\
                    <psn_no>SAMPLE0000000001</psn_no>\
                    <omsgid>SAMPLE000001202603011000000001</omsgid><oinfno>L302</oinfno>\
                    <fixmedins_code>SAMPLE000001</fixmedins_code>\
                    <reversed_at>2026-03-01 10:05:00</reversed_at>";

/// Every case.
pub fn all() -> Vec<Value> {
    [written_otherwise(), same_form(), refused()].concat()
}

/// The reversal that all of them mean.
pub(super) fn reversal() -> Value {
    json!({
        "doc_type": "reversal", "doc_ver": "1", "psn_no": "SAMPLE0000000001",
        "omsgid": "SAMPLE000001202603011000000001", "oinfno": "L302",
        "fixmedins_code": "SAMPLE000001", "reversed_at": "2026-03-01 10:05:00",
    })
}

/// Its XML without indentation.
pub(super) fn xml() -> String {
    format!(r#"{HEAD}<reversal xmlns="urn:ltci:exchange:1">{BODY}</reversal>"#)
}

pub(super) fn asked(
    id: &str,
    title: Text,
    to: &str,
    document: (&'static str, Value),
    expect: &Value,
) -> Value {
    at_level("must", id, title, to, document, expect)
}

fn at_level(
    level: &str,
    id: &str,
    title: Text,
    to: &str,
    document: (&'static str, Value),
    expect: &Value,
) -> Value {
    let clause = ["LTCI-SPEC-1 2.7", "LTCI-SPEC-1 2.8", "RFC 8785"].map(str::to_owned);
    let members = [("to", json!(to)), document];
    case(&format!("convert/edge/{id}"), level, "convert", &clause, title, members, expect)
}

/// The same document, whatever the writing.
fn written_otherwise() -> Vec<Value> {
    let to_json = |id: &str, title: Text, xml: String| {
        let expect = json!({ "output": reversal(), "digest": DIGEST });
        asked(id, title, "json", ("xml", json!(xml)), &expect)
    };
    let other_order = json!({
        "reversed_at": "2026-03-01 10:05:00", "fixmedins_code": "SAMPLE000001", "oinfno": "L302",
        "omsgid": "SAMPLE000001202603011000000001", "psn_no": "SAMPLE0000000001", "doc_ver": "1",
        "doc_type": "reversal",
    });
    let expect = json!({ "xml": xml(), "digest": DIGEST });
    let prefixed = BODY.replace("</", "</l:").replace('<', "<l:").replace("<l:/l:", "</l:");
    vec![
        asked(
            "other-order",
            text!(
                "JSON字段倒序，XML按字段表",
                "members in reverse, the XML in the order of the table"
            ),
            "xml",
            ("input", other_order),
            &expect,
        ),
        to_json(
            "comment",
            text!("元素之间有注释", "a comment between elements"),
            xml().replace("<oinfno>", "<!-- 原交易 --><oinfno>"),
        ),
        to_json("indented", text!("缩进的XML", "indented XML"), xml().replace("><", ">\n  <")),
        to_json(
            "character-data",
            text!("CDATA", "a CDATA section"),
            xml().replace("L302", "<![CDATA[L302]]>"),
        ),
        to_json(
            "character-reference",
            text!("字符引用", "a character reference"),
            xml().replace("L302", "&#76;&#x33;02"),
        ),
        to_json(
            "prefix",
            text!("带前缀的命名空间", "a namespace with a prefix"),
            format!(r#"{HEAD}<l:reversal xmlns:l="urn:ltci:exchange:1">{prefixed}</l:reversal>"#),
        ),
        to_json(
            "without-declaration",
            text!("没有XML声明", "without an XML declaration"),
            xml().replace(HEAD, ""),
        ),
    ]
}

/// From a form to the same form: the specification speaks of the two forms only, so that this is a
/// convention of the protocol.
fn same_form() -> Vec<Value> {
    vec![
        at_level(
            "may",
            "json-to-json",
            text!("JSON转JSON", "JSON to JSON"),
            "json",
            ("input", reversal()),
            &json!({ "output": reversal(), "digest": DIGEST }),
        ),
        at_level(
            "may",
            "xml-to-xml",
            text!("缩进的XML转不缩进的", "indented XML to XML without"),
            "xml",
            ("xml", json!(xml().replace("><", ">\n  <"))),
            &json!({ "xml": xml(), "digest": DIGEST }),
        ),
    ]
}

/// What is not of the form has no canonical form, and is not converted.
fn refused() -> Vec<Value> {
    let refusal = |code: &str, path: &str| json!({ "verdict": "refused", "findings": [{ "code": code, "path": path }] });
    let mut unknown = reversal();
    unknown["remark"] = json!("样例");
    vec![
        asked(
            "unknown-field",
            text!("有规范中没有的字段", "a field that is not specified"),
            "xml",
            ("input", unknown),
            &refusal("LTC-F-002", "/remark"),
        ),
        asked(
            "missing-field",
            text!("缺少必填字段", "an obligatory field is missing"),
            "json",
            ("xml", json!(xml().replace("<oinfno>L302</oinfno>", ""))),
            &refusal("LTC-F-001", "/oinfno"),
        ),
    ]
}
